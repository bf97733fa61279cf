import { sql } from "kysely";
import type { Db } from "../db/client.ts";
import { interactionsInScope } from "../interactions/repository.ts";
import { ofPeople, within } from "./conditions.ts";
import type { Frame } from "./frame.ts";
import type { Span } from "./span.ts";

/** How often a person did something in a week. */
export interface WeekOf {
  userId: number;
  user: string;
  /** Which of the weeks, from 1. */
  week: number;
  calls: number;
  emails: number;
  meetings: number;
  notes: number;
}

/** What people logged in the weeks of the span, each given by its first instant. */
export async function selectWeeksOf(
  db: Db,
  { scope, span, ...frame }: Frame & { span: Span },
  weeks: readonly Date[],
): Promise<WeekOf[]> {
  const starts = weeks.map((week) => week.toISOString());
  const { rows } = await sql<WeekOf>`
    with logged as (
      select user_id, kind, width_bucket(occurred_at, ${starts}::timestamptz[]) as week,
        count(*)::int as times
      from interactions
      where deleted_at is null and ${within(sql.ref("occurredAt"), span)}
        and ${interactionsInScope(scope)}
        and ${ofPeople(sql.ref("interactions.userId"), { ...frame, scope: "all" })}
      group by 1, 2, 3
    )
    select user_id, users.name as user, week, ${kinds}
    from logged join users on users.id = user_id
    group by user_id, users.name, week order by users.name, user_id, week
  `.execute(db);
  return rows;
}

const kinds = sql.join(
  ["call", "email", "meeting", "note"].map((kind) =>
    sql`coalesce(sum(times) filter (where kind = ${sql.lit(kind)}), 0)::int as ${
      sql.id(`${kind}s`)
    }`
  ),
);
