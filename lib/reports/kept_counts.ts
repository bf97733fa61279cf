import { sql } from "kysely";
import type { Db } from "../db/client.ts";
import type { Job } from "../jobs/job.ts";

/** A table of counts, and how the rows that it counts give them. */
interface Kept {
  table: "stage_flows" | "activity_weeks";
  keys: string;
  /** The keys in one text, to compare and to show. */
  key: string;
  recount: string;
  /** Those that nobody may write while it is made anew. */
  counted: string;
}

const tables: readonly Kept[] = [{
  table: "stage_flows",
  keys: "month, owner_id, stage_id, left_to_stage_id, days",
  key:
    "concat_ws(' ', month, 'owner', owner_id, 'stage', stage_id, 'to', left_to_stage_id, 'in', days)",
  recount: `
    select date_trunc('month', entered_at at time zone 'UTC')::date as month, owner_id,
      to_stage_id as stage_id, left_to_stage_id, days, count(*)::int as times
    from stage_history join leads on leads.id = lead_id
    where not again and leads.deleted_at is null group by 1, 2, 3, 4, 5`,
  counted: "leads, stage_history",
}, {
  table: "activity_weeks",
  keys: "week, user_id, kind",
  key: "concat_ws(' ', week, 'user', user_id, kind)",
  recount: `
    select date_trunc('week', occurred_at at time zone 'UTC')::date as week, user_id, kind,
      count(*)::int as times
    from interactions where deleted_at is null group by 1, 2, 3`,
  counted: "interactions",
}];

/** A count that is kept and differs from its rows. */
export interface WrongCount {
  table: Kept["table"];
  key: string;
  kept: number;
  counted: number;
}

/** Counts everything anew; what differs from the kept counts, at most 100 of each kind. */
export async function wrongCounts(db: Db): Promise<WrongCount[]> {
  const wrong: WrongCount[] = [];
  for (const { table, key, recount } of tables) {
    const { rows } = await sql<Omit<WrongCount, "table">>`${
      sql.raw(`
      with kept as (select ${key} as key, sum(times)::int as kept from ${table} group by 1),
      counted as (select ${key} as key, sum(times)::int as counted from (${recount}) as r group by 1)
      select key, coalesce(kept, 0) as kept, coalesce(counted, 0) as counted
      from kept full join counted using (key)
      where coalesce(kept, 0) <> coalesce(counted, 0) order by key limit 100`)
    }`.execute(db);
    wrong.push(...rows.map((row) => ({ table, ...row })));
  }
  return wrong;
}

/** Puts what the rows give in place of the kept counts; writers wait meanwhile. */
export async function mendCounts(db: Db): Promise<void> {
  await db.transaction().execute(async (tx) => {
    for (const { table, keys, recount, counted } of tables) {
      await sql.raw(`lock table ${counted} in share mode`).execute(tx);
      await sql`delete from ${sql.table(table)}`.execute(tx);
      await sql.raw(`insert into ${table} (${keys}, times) ${recount}`).execute(tx);
    }
  });
}

/** Makes one row of those that count the same; writers need not wait for it. */
export async function foldCounts(db: Db): Promise<void> {
  for (const { table, keys } of tables) {
    await sql.raw(`
      with several as (
        select unnest(array_agg(id)) as id from ${table} group by ${keys} having count(*) > 1
      ), gone as (
        delete from ${table} where id in (select id from several) returning *
      )
      insert into ${table} (${keys}, times)
      select ${keys}, sum(times) from gone group by ${keys} having sum(times) <> 0`).execute(db);
  }
}

/** Keeps the counts of the reports short: the tables hold years, so not more often than hourly. */
export const foldingCounts: Job = {
  name: "fold-report-counts",
  attempts: 3,
  everySeconds: 60 * 60,
  run: ({ ctx }) => foldCounts(ctx.db),
};
