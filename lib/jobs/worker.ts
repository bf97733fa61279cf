import type { Config } from "../config.ts";
import { systemContext } from "../context.ts";
import type { Db } from "../db/client.ts";
import type { Kv } from "../kv/kv.ts";
import { log } from "../log.ts";
import { jobSeconds, jobTries } from "../observe/metrics.ts";
import type { Job, JobCtx } from "./job.ts";
import {
  deleteJob,
  extendLease,
  type JobRow,
  leaseJob,
  putBackJob,
  renewJob,
} from "./repository.ts";

/** What jobs run on: the platform, as far as they need it. */
export interface Workplace {
  config: Config;
  db: Db;
  kv: Kv;
}

export interface WorkOptions {
  /** How long a job stays with a process that has died; a live one renews it. Default: 60. */
  leaseSeconds?: number;
  /** Takes no further job once this is aborted. */
  signal?: AbortSignal;
  /** Takes no further job after so many seconds. */
  forSeconds?: number;
}

/** How a pass went: jobs done, and tries that failed. */
export interface Work {
  done: number;
  failed: number;
}

/** Seconds until the try after `attempt`: 5, 20, 80 ... an hour at most. */
export function backOff(attempt: number): number {
  return Math.min(3600, 5 * 4 ** (attempt - 1));
}

/** Runs every job that is due, one after another, until none is left. */
export async function runDueJobs(
  place: Workplace,
  jobs: readonly Job[],
  { leaseSeconds = 60, signal, forSeconds = Infinity }: WorkOptions = {},
): Promise<Work> {
  const work = { done: 0, failed: 0 };
  const names = jobs.map((job) => job.name);
  const started = performance.now();
  while (!signal?.aborted && performance.now() - started < forSeconds * 1000) {
    const row = await leaseJob(place.db, names, leaseSeconds);
    const job = jobs.find((one) => one.name === row?.name);
    if (row === undefined || job === undefined) break;
    const taken = performance.now();
    const result = await runOne(place, { job, row, leaseSeconds });
    jobTries.inc({ job: job.name, result });
    jobSeconds.observe({ job: job.name }, (performance.now() - taken) / 1000);
    work[result] += 1;
  }
  return work;
}

interface Held {
  job: Job;
  row: JobRow;
  leaseSeconds: number;
}

async function runOne(place: Workplace, { job, row, leaseSeconds }: Held): Promise<keyof Work> {
  const { config, db, kv } = place;
  const jobCtx = { ctx: systemContext(db, kv), config, attempt: row.attempts };
  const keepAlive = setInterval(() => {
    extendLease(db, row, leaseSeconds).catch(() => undefined);
  }, leaseSeconds * 1000 / 3);
  try {
    // One whose process died each time would otherwise be taken for ever.
    if (row.attempts > job.attempts) throw new Error("The process ended while it ran");
    await job.run(jobCtx, row.payload);
  } catch (error) {
    await noteFailure(jobCtx, { job, row, leaseSeconds }, error);
    return "failed";
  } finally {
    clearInterval(keepAlive);
  }
  if (job.everySeconds === undefined) await deleteJob(db, row);
  else await renewJob(db, row, job.everySeconds);
  return "done";
}

async function noteFailure(jobCtx: JobCtx, { job, row }: Held, thrown: unknown): Promise<void> {
  const error = thrown instanceof Error ? thrown.message : String(thrown);
  const { db } = jobCtx.ctx;
  const last = row.attempts >= job.attempts;
  log.warning("Job {job} {id} failed, try {attempt}: {error}", {
    job: job.name,
    id: row.id,
    attempt: row.attempts,
    error,
  });
  if (last && job.everySeconds !== undefined) return await renewJob(db, row, job.everySeconds);
  const delaySeconds = backOff(row.attempts);
  await putBackJob(db, row, { delaySeconds, error, failed: last });
  if (last) await job.givenUp?.(jobCtx, row.payload, error);
}
