import { enqueueRecurring } from "./enqueue.ts";
import type { Job } from "./job.ts";
import { countDueJobs } from "./repository.ts";
import { runDueJobs, type Work, type Workplace } from "./worker.ts";

/** How long one call takes jobs, in seconds: schedulers of serverless platforms wait a minute. */
const longest = 25;

/**
 * One pass over everything that is due, for a scheduler or a command; `left` jobs are due still.
 */
export async function runScheduled(
  place: Workplace,
  jobs: readonly Job[],
  forSeconds: number = longest,
): Promise<Work & { left: number }> {
  await enqueueRecurring(place.db, jobs);
  const work = await runDueJobs(place, jobs, { forSeconds });
  return { ...work, left: await countDueJobs(place.db) };
}
