import { roleHas } from "../auth/permissions.ts";
import type { Ctx } from "../context.ts";
import { AppError, notFound } from "../errors.ts";
import { cancelJob, countJobs, retryJob, selectJobs } from "./repository.ts";

/** A job as administrators see it. */
export interface WaitingJob {
  id: number;
  name: string;
  state: "failed" | "running" | "waiting";
  runAt: Date;
  attempts: number;
  lastError: string | null;
}

/** How many jobs a page has. */
export const shownJobs = 100;

/** The first jobs, those that failed before all, and how many there are. Throws FORBIDDEN. */
export async function listJobs(ctx: Ctx) {
  demandMonitor(ctx);
  const [rows, counts] = await Promise.all([selectJobs(ctx.db, shownJobs), countJobs(ctx.db)]);
  const jobs = rows.map(({ id, name, runAt, attempts, lastError, failedAt, leasedUntil }) => {
    const running = leasedUntil !== null && leasedUntil > ctx.now;
    const state = failedAt !== null ? "failed" : running ? "running" : "waiting";
    return { id, name, runAt, attempts, lastError, state } satisfies WaitingJob;
  });
  return { jobs, ...counts };
}

/** Lets a failed job begin anew. Throws FORBIDDEN, NOT_FOUND where none failed under that number. */
export async function retryFailed(ctx: Ctx, id: number): Promise<void> {
  demandMonitor(ctx);
  if (!await retryJob(ctx.db, id)) throw notFound("Job");
}

/** Takes a job away that does not run. Throws FORBIDDEN, NOT_FOUND where none waits. */
export async function cancelWaiting(ctx: Ctx, id: number): Promise<void> {
  demandMonitor(ctx);
  if (!await cancelJob(ctx.db, id)) throw notFound("Job");
}

function demandMonitor({ actor }: Ctx): void {
  if (roleHas(actor.role, "monitor:system")) return;
  throw new AppError("FORBIDDEN", "Only administrators may look after jobs.");
}
