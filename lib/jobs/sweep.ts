import { sql } from "kysely";
import type { Job } from "./job.ts";

const hour = 60 * 60;

/** What is of no use any more, and how long it stays after that. */
const leftovers = [
  "delete from idempotency_keys where created_at < now() - interval '2 days'",
  "delete from sessions where expires_at < now() - interval '30 days'",
  "delete from mail_tokens where expires_at < now() - interval '30 days'",
  "delete from notifications where read_at < now() - interval '90 days'",
  "delete from mails where created_at < now() - interval '180 days' and status <> 'queued'",
  "delete from weekly_summaries where week < now() - interval '60 days'",
  "delete from webhook_deliveries where created_at < now() - interval '30 days' and status <> 'queued'",
  `delete from import_chunks where import_id in
    (select id from imports where created_at < now() - interval '30 days')`,
  `delete from import_issues where import_id in
    (select id from imports where created_at < now() - interval '30 days')`,
  "delete from jobs where failed_at < now() - interval '30 days'",
];

/** Clears away old answers, sessions, links, mails and files that were imported, once an hour. */
export const sweeping: Job = {
  name: "sweep",
  attempts: 3,
  everySeconds: hour,
  async run({ ctx }) {
    for (const statement of leftovers) await sql.raw(statement).execute(ctx.db);
  },
};
