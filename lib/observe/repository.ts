import { sql } from "kysely";
import type { Db } from "../db/client.ts";

/** What lies in the database's queues. */
export interface Queues {
  /** Jobs that are due and in nobody's hands. */
  jobsDue: number;
  /** Seconds that the longest waiting of them has been due. */
  oldestJobSeconds: number;
  jobsFailed: number;
  mailsQueued: number;
  mailsFailed: number;
  /** Changes that are committed and have no position yet. */
  changesUnsealed: number;
}

/** Counts the queues in one statement. Changes beyond 10,000 are not counted further. */
export async function selectQueues(db: Db): Promise<Queues> {
  const { rows } = await sql<Queues>`
    with due as (
      select run_at from jobs where failed_at is null and run_at <= now()
        and (leased_until is null or leased_until < now())
    )
    select
      (select count(*)::int from due) as jobs_due,
      (select coalesce(extract(epoch from now() - min(run_at)), 0)::float8 from due)
        as oldest_job_seconds,
      (select count(*)::int from jobs where failed_at is not null) as jobs_failed,
      (select count(*)::int from mails where status = 'queued') as mails_queued,
      (select count(*)::int from mails where status = 'failed'
        and created_at > now() - interval '1 day') as mails_failed,
      (select count(*)::int from (select 1 from change_unsealed limit 10000) as few)
        as changes_unsealed
  `.execute(db);
  const [queues] = rows;
  if (queues === undefined) throw new Error("a select without from gives one row");
  return queues;
}
