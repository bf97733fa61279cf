import { type ExpressionBuilder, type RawBuilder, sql, type SqlBool } from "kysely";
import type { Tables } from "../db/tables.ts";
import { type Compared, movedInForecast } from "./forecast_moves.ts";
import type { Afterwards, Missing, Move } from "./schema.ts";

/** Instants: the first that counts, and the first that does not any more. */
export interface Between {
  from?: Date | undefined;
  before?: Date | undefined;
}

/** What happened to leads, and what they lack: what the numbers of reports link to. */
export interface PastFilter {
  created?: Between | undefined;
  closed?: Between | undefined;
  /** When they first came into a stage, and where they went from there. */
  entered?: Between & { stageId: number[]; afterwards?: Afterwards[] | undefined } | undefined;
  missing?: Missing[] | undefined;
  /** What they did to a forecast. */
  moved?: Compared & { moves: Move[] } | undefined;
}

type Builder = ExpressionBuilder<Tables, "leads">;

/** The SQL of the filter. */
export function matchingPast(eb: Builder, filter: PastFilter): RawBuilder<SqlBool>[] {
  const { created, closed, entered, moved, missing = [] } = filter;
  return [
    ...between(sql.ref("leads.createdAt"), created),
    ...between(sql.ref("leads.closedAt"), closed),
    ...missing.map((column) => sql<SqlBool>`${eb.ref(`leads.${column}`)} is null`),
    ...(entered === undefined ? [] : [enteredStage(entered)]),
    ...(moved === undefined ? [] : [movedInForecast(moved)]),
  ];
}

function between(at: RawBuilder<unknown>, { from, before }: Between = {}): RawBuilder<SqlBool>[] {
  return [
    ...(from === undefined ? [] : [sql<SqlBool>`${at} >= ${from}::timestamptz`]),
    ...(before === undefined ? [] : [sql<SqlBool>`${at} < ${before}::timestamptz`]),
  ];
}

/** Where a stay led, as SQL over the stage that it was in and the one after. */
export const wayOf: RawBuilder<Afterwards> = sql`case when left_to_stage_id is null then 'still'
  when target.type = 'lost' then 'lost'
  when target.type = 'won' or target.pipeline_id <> stages.pipeline_id
    or target.position > stages.position then 'on' else 'back' end`;

function enteredStage({ stageId, afterwards, ...span }: NonNullable<PastFilter["entered"]>) {
  const conditions = [
    sql`stays.lead_id = leads.id and not stays.again`,
    sql`stays.to_stage_id in (${sql.join(stageId)})`,
    ...between(sql.ref("stays.enteredAt"), span),
    ...(afterwards === undefined ? [] : [sql`${wayOf} in (${sql.join(afterwards)})`]),
  ];
  return sql<SqlBool>`exists (
    select from stage_history as stays join stages on stages.id = stays.to_stage_id
    left join stages as target on target.id = stays.left_to_stage_id
    where ${sql.join(conditions, sql` and `)}
  )`;
}
