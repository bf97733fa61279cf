import { type RawBuilder, sql } from "kysely";
import type { Db } from "../db/client.ts";
import { ofPeople, within } from "./conditions.ts";
import type { Frame } from "./frame.ts";
import { type Edge, keptSpan } from "./kept_span.ts";
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

/** As much of a week as a span has. */
export type Days = Pick<Span, "start" | "end">;

/** What people logged in the weeks of the span, which follow one another. */
export async function selectWeeksOf(
  db: Db,
  { scope, ...frame }: Frame,
  weeks: readonly Days[],
): Promise<WeekOf[]> {
  const by = ofPeople(sql.ref("userId"), { ...frame, scope: "all" });
  const counted = typeof scope === "string"
    ? ofEveryone(scope === "all" ? weeks : [])
    : ofReach(scope.ownerId, weeks);
  // People are put in their order before they are joined, so that the many rows sort by numbers.
  const { rows } = await sql<WeekOf>`
    with logged as (
      select user_id, week, ${kinds} from (${counted}) as counted
      where ${by} group by user_id, week having sum(times) <> 0
    ), people as (
      select id, name, row_number() over (order by name, id) as place from users
    )
    select user_id, name as user, week, calls, emails, meetings, notes
    from logged join people on people.id = user_id order by place, week
  `.execute(db);
  return rows;
}

/** From what is kept of each week, and the weeks' edges. */
function ofEveryone(weeks: readonly Days[]): RawBuilder<unknown> {
  const kept: { week: string; number: number }[] = [];
  const edges: (Edge & { number: number })[] = [];
  for (const [index, days] of weeks.entries()) {
    const number = index + 1;
    const { first, until, edges: own } = keptSpan(days, "week");
    if (first < until) kept.push({ week: first, number });
    edges.push(...own.map((edge) => ({ ...edge, number })));
  }
  const column = <T>(rows: readonly T[], of: (row: T) => unknown) => rows.map(of);
  return sql`
    select user_id, kind, number as week, times from activity_weeks join unnest(
      ${column(kept, ({ week }) => week)}::date[], ${column(kept, ({ number }) => number)}::int[]
    ) as unit (monday, number) on monday = activity_weeks.week
    union all
    select user_id, kind, number, sign from unnest(
      ${column(edges, ({ start }) => start.toISOString())}::timestamptz[],
      ${column(edges, ({ end }) => end.toISOString())}::timestamptz[],
      ${column(edges, ({ number }) => number)}::int[], ${column(edges, ({ sign }) => sign)}::int[]
    ) as edge (starts, ends, number, sign)
    join interactions on occurred_at >= starts and occurred_at < ends and deleted_at is null
  `;
}

/** By the three indexes that lead to one's own, rather than by a look at everyone's. */
function ofReach(owner: number, weeks: readonly Days[]): RawBuilder<unknown> {
  const [first, last] = [weeks[0], weeks.at(-1)];
  const span = { start: first?.start ?? new Date(0), end: last?.end ?? new Date(0) };
  const starts = weeks.map(({ start }) => start.toISOString());
  const during = sql`${within(sql.ref("mine.occurredAt"), span)} and mine.deleted_at is null`;
  const columns = sql`mine.id, mine.user_id, mine.kind, mine.occurred_at`;
  const about = (table: "customers" | "leads", column: "customerId" | "leadId") =>
    sql`select ${columns} from (${ownedBy(table, owner)}) as parent
      join interactions as mine on ${sql.ref(`mine.${column}`)} = parent.id where ${during}`;
  return sql`
    select user_id, kind, width_bucket(occurred_at, ${starts}::timestamptz[]) as week, 1 as times
    from (
      select ${columns} from interactions as mine where mine.user_id = ${owner} and ${during}
      union ${about("customers", "customerId")} union ${about("leads", "leadId")}
    ) as reached
  `;
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
