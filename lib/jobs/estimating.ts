import { sql } from "kysely";
import type { Job } from "./job.ts";

/**
 * Refreshes what the embedded database knows about its tables, since totals of long lists are its
 * guesses. A server does this by itself.
 */
export const estimating: Job = {
  name: "estimate",
  attempts: 3,
  everySeconds: 15 * 60,
  async run({ ctx, config }) {
    if (config.DATABASE_URL === undefined) await sql`analyze`.execute(ctx.db);
  },
};
