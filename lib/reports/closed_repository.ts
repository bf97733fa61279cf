import { type RawBuilder, sql } from "kysely";
import type { Db } from "../db/client.ts";
import { ofLeads, valueOf, within } from "./conditions.ts";
import type { Frame } from "./frame.ts";
import type { Span } from "./span.ts";

type Spanned = Frame & { span: Span };
export type By = "owner" | "month";

const ended = (frame: Spanned) =>
  sql`leads.closed_at is not null and ${within(sql.ref("leads.closedAt"), frame.span)}
    and ${ofLeads(frame)}`;

/** What leads that ended are put together by: their owner, or the organisation's month. */
function keyOf(by: By, { timeZone }: Frame): RawBuilder<number | string> {
  if (by === "owner") return sql`leads.owner_id`;
  return sql`date_trunc('month', leads.closed_at at time zone ${timeZone}::text)::date::text`;
}

/** Won and lost leads of a person or month. */
export interface Ended {
  key: number | string;
  /** The person's; null for months. */
  name: string | null;
  won: number;
  lost: number;
  wonValue: number;
  lostValue: number;
  unconverted: number;
}

/** Leads that ended in the span, by the type of their stage. */
export async function selectEnded(db: Db, frame: Spanned, by: By): Promise<Ended[]> {
  const value = valueOf(frame);
  const { rows } = await sql<Ended>`
    with ended as (
      select ${keyOf(by, frame)} as group_key, leads.stage_id, count(*)::int as leads,
        coalesce(sum(${value}), 0) as value,
        count(*) filter (where leads.amount is not null and ${value} is null) as unconverted
      from leads where ${ended(frame)} group by 1, 2
    )
    select group_key as key, ${nameOf(by)},
      coalesce(sum(leads) filter (where type = 'won'), 0)::int as won,
      coalesce(sum(leads) filter (where type = 'lost'), 0)::int as lost,
      round(coalesce(sum(value) filter (where type = 'won'), 0), 2) as won_value,
      round(coalesce(sum(value) filter (where type = 'lost'), 0), 2) as lost_value,
      sum(unconverted)::int as unconverted
    from ended join stages on stages.id = stage_id and stages.type <> 'open'
    group by group_key order by ${orderOf(by)}
  `.execute(db);
  return rows;
}

function orderOf(by: By) {
  return by === "owner" ? sql`2, group_key` : sql`group_key`;
}

function nameOf(by: By) {
  if (by === "month") return sql`null::text as name`;
  return sql`(select users.name from users where users.id = group_key) as name`;
}

/** How long won leads of a person or month took, in days. */
export interface Cycle {
  /** null for all together. */
  key: number | string | null;
  name: string | null;
  won: number;
  median: number | null;
  p90: number | null;
}

/** Days from creation to the win of leads won in the span, and of all together. */
export async function selectCycles(db: Db, frame: Spanned, by: By): Promise<Cycle[]> {
  const { rows } = await sql<Cycle>`
    with taken as (
      select ${keyOf(by, frame)} as group_key,
        extract(epoch from leads.closed_at - leads.created_at)::float8 / 86400 as days
      from leads where ${ended(frame)}
        and leads.stage_id = any(array(select id from stages where type = 'won'))
    ), cycles as (
      select group_key, grouping(group_key) as of_all, count(*)::int as won,
        percentile_cont(array[0.5, 0.9]) within group (order by days) as parts
      from taken group by grouping sets ((group_key), ())
    )
    select group_key as key, ${nameOf(by)}, won, round(parts[1]::numeric, 1) as median,
      round(parts[2]::numeric, 1) as p90
    from cycles order by of_all, ${orderOf(by)}
  `.execute(db);
  return rows;
}

/** Leads lost for a reason. */
export interface LostFor {
  lostReasonId: number | null;
  reason: string | null;
  count: number;
  value: number;
  unconverted: number;
}

/** Why leads that were lost in the span were, the most usual reason first. */
export async function selectLostFor(db: Db, frame: Spanned): Promise<LostFor[]> {
  const value = valueOf(frame);
  const { rows } = await sql<LostFor>`
    with lost as (
      select leads.lost_reason_id, count(*)::int as count, coalesce(sum(${value}), 0) as value,
        (count(*) filter (where leads.amount is not null and ${value} is null))::int as unconverted
      from leads where ${ended(frame)}
        and leads.stage_id = any(array(select id from stages where type = 'lost'))
      group by 1
    )
    select lost_reason_id, lost_reasons.name as reason, count, round(value, 2) as value, unconverted
    from lost left join lost_reasons on lost_reasons.id = lost_reason_id
    order by count desc, reason, lost_reason_id
  `.execute(db);
  return rows;
}

/** Leads from a source, and what became of them. */
export interface FromSource {
  source: string | null;
  leads: number;
  open: number;
  won: number;
  lost: number;
  wonValue: number;
  unconverted: number;
}

/** Where the leads that were made in the span came from, the most fruitful source first. */
export async function selectSources(db: Db, frame: Spanned): Promise<FromSource[]> {
  const value = valueOf(frame);
  const won = sql`leads.stage_id = any(array(select id from stages where type = 'won'))`;
  const { rows } = await sql<FromSource>`
    with made as (
      select leads.source, leads.stage_id, count(*)::int as leads,
        coalesce(sum(${value}) filter (where ${won}), 0) as value,
        count(*) filter (where ${won} and leads.amount is not null and ${value} is null)
          as unconverted
      from leads where ${within(sql.ref("leads.createdAt"), frame.span)} and ${ofLeads(frame)}
      group by 1, 2
    )
    select source, sum(leads)::int as leads, ${byType},
      round(coalesce(sum(value) filter (where type = 'won'), 0), 2) as won_value,
      sum(unconverted)::int as unconverted
    from made join stages on stages.id = stage_id
    group by source order by won_value desc, leads desc, source
  `.execute(db);
  return rows;
}

const byType = sql.join(
  ["open", "won", "lost"].map((type) =>
    sql`coalesce(sum(leads) filter (where type = ${sql.lit(type)}), 0)::int as ${sql.id(type)}`
  ),
);
