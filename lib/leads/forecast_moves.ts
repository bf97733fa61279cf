import { type RawBuilder, sql, type SqlBool } from "kysely";
import type { Move } from "./schema.ts";

/** The months of a forecast, and the instant that it is compared with. */
export interface Compared {
  /** First and last day. */
  first: string;
  last: string;
  since: Date;
  /** Today's units of base currency per currency, as JSON. */
  rates: string;
}

const fields = ["amount", "currency", "probability", "stageId", "expectedCloseOn", "deletedAt"];

/** A column as it stood then: what the log says it was, else what it is. */
function before(column: string, type: string) {
  const [key, now] = [sql.lit(column), sql.ref(`leads.${column}`)];
  return sql`case when touched.was ? ${key} then (touched.was ->> ${key})::${sql.raw(type)}
    else ${now} end as ${sql.id(`was_${column}`)}`;
}

/**
 * How leads that are new or were changed since then stood in the forecast of those months, then and
 * now, by today's stages. `which` narrows them down; the alias is `leads`.
 */
function states({ first, last, since, rates }: Compared, which: RawBuilder<SqlBool>) {
  const at = sql`${since}::timestamptz`;
  return sql`
    with touched as (
      select changes.entity_id as id, jsonb_object_agg(field.key, field.value order by changes.id desc)
        as was
      from changes join change_data on change_id = changes.id
      cross join lateral jsonb_each(before) as field
      where changes.entity = 'leads' and changes.at >= ${at}
        and field.key in (${sql.join(fields.map((name) => sql.lit(name)))})
      group by changes.entity_id
    ), states as (
      select leads.*, leads.created_at < ${at} as existed, ${before("amount", "numeric")},
        ${before("currency", "text")}, ${before("probability", "integer")},
        ${before("stageId", "bigint")}, ${before("expectedCloseOn", "date")},
        ${before("deletedAt", "timestamptz")}
      from (
        select id from touched union select id from leads where created_at >= ${at}
      ) as moved join leads using (id) left join touched using (id)
      where ${which}
    )
    select states.id, stages.type as type, states.deleted_at, was_stage.type as was_type, existed,
      coalesce(stages.type = 'open' and states.deleted_at is null
        and stages.forecast_category is distinct from 'omitted'
        and expected_close_on between ${first}::date and ${last}::date, false) as counts,
      coalesce(existed and was_stage.type = 'open' and was_deleted_at is null
        and was_stage.forecast_category is distinct from 'omitted'
        and was_expected_close_on between ${first}::date and ${last}::date, false) as counted,
      stages.forecast_category = 'omitted' as omitted,
      coalesce(states.amount * (rates ->> currency)::numeric, 0) as value,
      coalesce(was_amount * (rates ->> was_currency)::numeric, 0) as was_value,
      coalesce(states.probability, stages.probability) as chance,
      coalesce(was_probability, was_stage.probability) as was_chance
    from states join stages on stages.id = states.stage_id
    join stages as was_stage on was_stage.id = was_stage_id
    cross join (select ${rates}::text::jsonb as rates) as given
  `;
}

/** What each lead did to the forecast: `id`, `move`, `sum` and `weighted` (by per cent). */
export function forecastMoves(
  compared: Compared,
  which: RawBuilder<SqlBool> = sql<SqlBool>`true`,
): RawBuilder<unknown> {
  return sql`
    with both_times as (${states(compared, which)})
    select id, case when not existed then 'created' when was_type <> 'open' then 'reopened'
        else 'pulled_in' end as move, value as sum, value * chance as weighted
      from both_times where counts and not counted
    union all
    select id, case when deleted_at is not null then 'trashed' when type = 'won' then 'won'
        when type = 'lost' then 'lost' when omitted then 'gone' else 'pushed_out' end,
        -was_value, -was_value * was_chance
      from both_times where counted and not counts
    union all
    select id, case when value > was_value then 'raised' else 'lowered' end,
        value - was_value, (value - was_value) * was_chance
      from both_times where counts and counted and value <> was_value
    union all
    select id, case when chance > was_chance then 'likelier' else 'unlikelier' end,
        0, value * (chance - was_chance)
      from both_times where counts and counted and chance <> was_chance
  `;
}

/** Leads that did one of these to the forecast, or that were in it then. */
export function movedInForecast({ moves, ...compared }: Compared & { moves: Move[] }) {
  const made = moves.filter((move) => move !== "before");
  const conditions = [
    ...(made.length === 0
      ? []
      : [sql`leads.id in (select id from (${forecastMoves(compared)}) as moved
          where move in (${sql.join(made)}))`]),
    ...(moves.includes("before") ? [inItThen(compared)] : []),
  ];
  return sql<SqlBool>`(${sql.join(conditions, sql` or `)})`;
}

/**
 * Those that were in it when they were touched, and those that are in it and that nobody touched
 * since: few are looked up in a list, many pass a condition, so that a page of them is soon full.
 */
function inItThen(compared: Compared) {
  const { first, last } = compared;
  const touched = states(compared, sql<SqlBool>`true`);
  return sql`leads.id in (select id from (${touched}) as touched where counted)
    or leads.closed_at is null and leads.deleted_at is null
      and leads.expected_close_on between ${first}::date and ${last}::date
      and leads.stage_id = any(array(select id from stages
        where type = 'open' and forecast_category is distinct from 'omitted'))
      and leads.id not in (select id from (${touched}) as touched)`;
}
