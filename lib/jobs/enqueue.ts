import type { Ctx } from "../context.ts";
import type { Db } from "../db/client.ts";
import { afterCommit } from "../db/transaction.ts";
import type { JobKind } from "./job.ts";
import { insertJob } from "./repository.ts";

type Nudge = () => void;

const nudges = new Set<Nudge>();

/** Calls `nudge` after this process has stored a job; gives the way to stop that. */
export function onEnqueued(nudge: Nudge): () => void {
  nudges.add(nudge);
  return () => void nudges.delete(nudge);
}

export interface EnqueueOptions {
  /** Not before; default: now. */
  runAt?: Date;
  /** At most one waiting job of this name has it. */
  key?: string;
}

/** Stores a job, in the transaction that `ctx` is in: it exists only if that commits. */
export async function enqueue<T extends Record<string, unknown>>(
  ctx: Ctx,
  kind: JobKind<T>,
  payload: T,
  { runAt, key }: EnqueueOptions = {},
): Promise<void> {
  await insertJob(ctx.db, { name: kind.name, payload, key: key ?? null, ...(runAt && { runAt }) });
  const tell = () => nudges.forEach((nudge) => nudge());
  if (ctx.db.isTransaction) afterCommit(ctx, tell);
  else tell();
}

/** Stores the jobs that come round by themselves, unless they wait already. */
export async function enqueueRecurring(
  db: Db,
  jobs: readonly { name: string; everySeconds?: number }[],
): Promise<void> {
  for (const { name } of jobs.filter((job) => job.everySeconds !== undefined)) {
    await insertJob(db, { name, payload: {}, key: "recurring" });
  }
}
