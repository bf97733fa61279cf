import { sql } from "kysely";
import type { Db } from "../db/client.ts";
import { inPipelines, ofPeople } from "./conditions.ts";
import type { Frame } from "./frame.ts";
import type { moves } from "./schema.ts";

export interface Movement {
  move: typeof moves[number];
  count: number;
  sum: number;
  weighted: number;
}

/** The months of a forecast, and the instant that it is compared with. */
export interface Compared {
  /** First and last day. */
  first: string;
  last: string;
  since: Date;
}

const fields = ["amount", "currency", "probability", "stageId", "expectedCloseOn", "deletedAt"];

/** A column as it stood then: what the log says it was, else what it is. */
function before(column: string, type: string) {
  const [key, now] = [sql.lit(column), sql.ref(`leads.${column}`)];
  return sql`case when touched.was ? ${key} then (touched.was ->> ${key})::${sql.raw(type)}
    else ${now} end as ${sql.id(`was_${column}`)}`;
}

/**
 * What leads that are new or were changed since then did to the forecast of those months, in base
 * currency at today's rates and by today's stages. Leads that nobody touched did nothing to it.
 */
export async function selectMovements(
  db: Db,
  frame: Frame,
  { first, last, since }: Compared,
): Promise<Movement[]> {
  const at = sql`${since}::timestamptz`;
  const { rows } = await sql<Movement>`
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
      where ${ofPeople(sql.ref("leads.ownerId"), frame)}
        and ${inPipelines(sql.ref("leads.stageId"), frame)}
    ), both_times as (
      select stages.type as type, states.deleted_at, was_stage.type as was_type, existed,
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
      cross join (select ${JSON.stringify(frame.rates)}::text::jsonb as rates) as given
    ), effects as (
      select case when not existed then 'created' when was_type <> 'open' then 'reopened'
          else 'pulled_in' end as move, value as sum, value * chance as weighted
        from both_times where counts and not counted
      union all
      select case when type = 'won' then 'won' when type = 'lost' then 'lost'
          when deleted_at is not null or omitted then 'gone' else 'pushed_out' end,
          -was_value, -was_value * was_chance
        from both_times where counted and not counts
      union all
      select case when value > was_value then 'raised' else 'lowered' end,
          value - was_value, (value - was_value) * was_chance
        from both_times where counts and counted and value <> was_value
      union all
      select case when chance > was_chance then 'likelier' else 'unlikelier' end,
          0, value * (chance - was_chance)
        from both_times where counts and counted and chance <> was_chance
    )
    select move, count(*)::int as count, sum(sum)::float8 as sum,
      (sum(weighted) / 100)::float8 as weighted
    from effects group by move
  `.execute(db);
  return rows;
}
