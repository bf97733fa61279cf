import { sql } from "kysely";
import type { Db } from "../db/client.ts";
import type { Weeks, Won } from "./schema.ts";

/** The instants that the numbers of a week and of a month lie between. */
export interface Spans {
  week: Date;
  lastWeek: Date;
  month: Date;
  lastMonth: Date;
}

/** What a person won this month and the month before; by the stage's type, never by its name. */
export async function selectWon(
  db: Db,
  ownerId: number,
  { month, lastMonth, rates }: Spans & { rates: Readonly<Record<string, number>> },
): Promise<{ month: Won; lastMonth: Won }> {
  const today = sql`((${JSON.stringify(rates)}::text)::jsonb ->> leads.currency)::numeric`;
  const value = sql`leads.amount * coalesce(leads.closed_rate, ${today})`;
  const rows = await db.selectFrom("leads").innerJoin("stages", "stages.id", "leads.stageId")
    .where("stages.type", "=", "won").where("leads.ownerId", "=", ownerId)
    .where("leads.deletedAt", "is", null).where("leads.closedAt", ">=", lastMonth)
    .select([
      sql<boolean>`leads.closed_at >= ${month}::timestamptz`.as("current"),
      sql<number>`count(*)::int`.as("count"),
      sql<number>`round(coalesce(sum(${value}), 0), 2)`.as("sum"),
      sql<number>`(count(*) filter (where leads.amount is not null and ${value} is null))::int`
        .as("unconverted"),
    ]).groupBy(sql`1`).execute();
  const of = (current: boolean): Won => {
    const { count = 0, sum = 0, unconverted = 0 } = rows.find((row) => row.current === current) ??
      {};
    return { count, sum, unconverted };
  };
  return { month: of(true), lastMonth: of(false) };
}

/** What a person logged of each kind, and the tasks that they had to do and that were done. */
export async function selectWeeks(
  db: Db,
  userId: number,
  { week, lastWeek }: Spans,
): Promise<Weeks[]> {
  const { rows } = await sql<Weeks>`
    with done (kind, at) as (
      select kind, occurred_at from interactions
        where user_id = ${userId} and deleted_at is null
          and occurred_at >= ${lastWeek}::timestamptz
      union all
      select 'task', completed_at from tasks
        where user_id = ${userId} and deleted_at is null and status = 'done'
          and completed_at >= ${lastWeek}::timestamptz
    )
    select kind, (count(*) filter (where at >= ${week}::timestamptz))::int as week,
      (count(*) filter (where at < ${week}::timestamptz))::int as last_week
    from done group by kind
  `.execute(db);
  return rows;
}
