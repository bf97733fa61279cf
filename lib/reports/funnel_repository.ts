import { sql } from "kysely";
import type { Db } from "../db/client.ts";
import { wayOf } from "../leads/past_filter.ts";
import { inPipelines, isWhole, ofPeople, within } from "./conditions.ts";
import type { Frame } from "./frame.ts";
import { keptSpan } from "./kept_span.ts";
import type { Span } from "./span.ts";

/** What became of the leads that came into a stage for the first time. */
export interface StageFlow {
  stageId: number;
  stage: string;
  pipelineId: number;
  pipeline: string;
  entered: number;
  on: number;
  back: number;
  lost: number;
  still: number;
  /** Whole days that half of those who left it stayed at most. */
  medianDays: number | null;
}

/**
 * The flow through each stage of the leads that first came into it in the span, in the stages' order;
 * by the stages' types and places, never by their names. A stage in the trash is among them.
 */
export async function selectFlows(db: Db, frame: Frame & { span: Span }): Promise<StageFlow[]> {
  const { rows } = await sql<StageFlow>`
    with stays as (
      select stage_id, left_to_stage_id, days, sum(times)::int as leads
      from (${sql.join(counted(frame), sql` union all `)}) as counted
      where ${inPipelines(sql.ref("stageId"), frame)}
      group by stage_id, left_to_stage_id, days having sum(times) <> 0
    ), flows as (
      select stages.id, pipelines.id as pipeline_id, pipelines.name as pipeline,
        stages.name, stages.position, pipelines.position as pipeline_position, days, leads,
        ${wayOf} as way
      from stays join stages on stages.id = stage_id
      join pipelines on pipelines.id = stages.pipeline_id
      left join stages as target on target.id = left_to_stage_id
      where stages.type = 'open'
    ), ranked as (
      select *, sum(gone) over (partition by id order by days) as up_to,
        sum(gone) over (partition by id) as all_gone
      from (select *, case when days is not null then leads end as gone from flows) as flows
    )
    select id as stage_id, name as stage, pipeline_id, pipeline,
      sum(leads)::int as entered, ${ways},
      (min(days) filter (where up_to * 2 >= all_gone))::int as median_days
    from ranked group by id, name, pipeline_id, pipeline, position, pipeline_position
    order by pipeline_position, pipeline_id, position, id
  `.execute(db);
  return rows;
}

/** What is kept of the span's months, and its edges. */
function counted(frame: Frame & { span: Span }) {
  const { first, until, edges } = keptSpan(frame.span, "month");
  return [
    sql`select stage_id, left_to_stage_id, days, times from stage_flows
      where month >= ${first}::date and month < ${until}::date
        and ${ofPeople(sql.ref("ownerId"), frame)}`,
    ...edges.map((edge) =>
      sql`select to_stage_id, left_to_stage_id, days, ${sql.lit(edge.sign)}
        from stage_history where not again and ${within(sql.ref("enteredAt"), edge)}
        and ${ofReadLeads(frame)}`
    ),
  ];
}

const ways = sql.join(
  ["on", "back", "lost", "still"].map((way) =>
    sql`coalesce(sum(leads) filter (where way = ${sql.lit(way)}), 0)::int as ${sql.id(way)}`
  ),
);

/** Trashed leads are few and owners' leads have an index, so neither reads all leads. */
function ofReadLeads(frame: Frame) {
  if (isWhole(frame)) {
    return sql`not exists (
      select from leads where leads.id = lead_id and leads.deleted_at is not null)`;
  }
  return sql`lead_id in (
    select id from leads where deleted_at is null and ${
    ofPeople(sql.ref("leads.ownerId"), frame)
  })`;
}
