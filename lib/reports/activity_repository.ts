import { type RawBuilder, sql, type SqlBool } from "kysely";
import type { Db } from "../db/client.ts";
import { interactionsInScope } from "../interactions/repository.ts";
import type { Scope } from "../ownership.ts";
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
        and ${inReach(scope, span)}
        and ${ofPeople(sql.ref("interactions.userId"), { ...frame, scope: "all" })}
      group by 1, 2, 3
    )
    select user_id, users.name as user, week, ${kinds}
    from logged join users on users.id = user_id
    group by user_id, users.name, week order by users.name, user_id, week
  `.execute(db);
  return rows;
}

/** By the three indexes that lead to one's own, rather than by a look at everyone's. */
function inReach(scope: Scope, span: Span): RawBuilder<SqlBool> {
  if (typeof scope === "string") return interactionsInScope(scope);
  const during = within(sql.ref("mine.occurredAt"), span);
  const about = (table: "customers" | "leads", column: "customerId" | "leadId") =>
    sql`select mine.id from (${ownedBy(table, scope.ownerId)}) as parent
      join interactions as mine on ${sql.ref(`mine.${column}`)} = parent.id
      where ${during}`;
  return sql<SqlBool>`id in (
    select mine.id from interactions as mine
      where mine.user_id = ${scope.ownerId} and ${during}
    union ${about("customers", "customerId")} union ${about("leads", "leadId")}
  )`;
}

/** Apart, since live records and those in the trash have an index each. */
function ownedBy(table: "customers" | "leads", owner: number) {
  const owned = sql`select id from ${sql.table(table)} where owner_id = ${owner}`;
  return sql`${owned} and deleted_at is null union all ${owned} and deleted_at is not null`;
}

const kinds = sql.join(
  ["call", "email", "meeting", "note"].map((kind) =>
    sql`coalesce(sum(times) filter (where kind = ${sql.lit(kind)}), 0)::int as ${
      sql.id(`${kind}s`)
    }`
  ),
);
