import { ConfigError, readConfig } from "../config.ts";
import { jobs } from "../jobs/registry.ts";
import { runScheduled } from "../jobs/scheduled.ts";
import { openPlatform } from "../platform.ts";

/** How to call it. */
export const jobsUsage = "jobs run";

/** Runs every job that is due, for a scheduler without HTTP; gives the line to print. */
export async function runJobs(args: string[]): Promise<string[]> {
  if (args.length > 0) throw new ConfigError(`Use it like this: crm ${jobsUsage}`);
  const platform = await openPlatform(readConfig());
  try {
    const { done, failed, left } = await runScheduled(platform, jobs, Infinity);
    return [`Jobs done: ${done}, failed: ${failed}, due still: ${left}`];
  } finally {
    await platform.close();
  }
}
