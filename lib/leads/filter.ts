import { type ExpressionBuilder, type ExpressionWrapper, sql, type SqlBool } from "kysely";
import type { Db } from "../db/client.ts";
import { type CustomFilter, matchesCustom } from "../db/custom.ts";
import { ownerInScope, ownerInTeams } from "../db/scope.ts";
import { matchesSearch } from "../db/search.ts";
import type { Tables } from "../db/tables.ts";
import { categoryOfStage } from "../stages/forecast_category.ts";
import type { Category, StageType } from "../stages/schema.ts";
import { matchingPast, type PastFilter } from "./past_filter.ts";
import type { LeadReach } from "./repository.ts";

/** Which leads a list or the board is about. */
export interface LeadFilter extends LeadReach, PastFilter {
  id?: number[] | undefined;
  search?: string | undefined;
  stageId?: number[] | undefined;
  pipelineId?: number[] | undefined;
  ownerId?: number[] | undefined;
  teamId?: number[] | undefined;
  customerId?: number[] | undefined;
  companyId?: number[] | undefined;
  source?: string[] | undefined;
  lostReasonId?: number[] | undefined;
  status?: StageType[] | undefined;
  closeFrom?: string | undefined;
  closeTo?: string | undefined;
  rotting?: boolean | undefined;
  nextTask?: "none" | undefined;
  forecastCategory?: Category[] | undefined;
  custom?: CustomFilter | undefined;
}

type Builder = ExpressionBuilder<Tables, "leads">;
type Condition = ExpressionWrapper<Tables, "leads", SqlBool>;

const owner = sql.ref("leads.ownerId");

/** The SQL of a filter. */
export function matching(eb: Builder, filter: LeadFilter): Condition {
  const { scope, deleted, search, teamId, closeFrom, closeTo, rotting } = filter;
  return eb.and([
    ownerInScope(owner, scope),
    eb("leads.deletedAt", deleted ? "is not" : "is", null),
    ...oneOf(eb, filter),
    ...inStages(eb, filter),
    ...matchingPast(eb, filter),
    ...matchesCustom(sql.ref("leads.custom"), filter.custom),
    ...(teamId === undefined ? [] : [ownerInTeams(owner, teamId)]),
    ...(closeFrom === undefined ? [] : [eb("leads.expectedCloseOn", ">=", closeFrom)]),
    ...(closeTo === undefined ? [] : [eb("leads.expectedCloseOn", "<=", closeTo)]),
    ...(filter.nextTask === undefined ? [] : [withoutNextTask(filter)]),
    ...(rotting === undefined ? [] : [rots(filter.view.now, rotting)]),
    ...(search === undefined ? [] : [matchesSearch(sql.ref("leads.searchText"), search)]),
  ]);
}

const listColumns = [
  ...["id", "stageId", "ownerId", "customerId", "companyId", "source", "lostReasonId"] as const,
];

function oneOf(eb: Builder, filter: LeadFilter) {
  return listColumns.flatMap((column) => {
    const values = filter[column];
    return values === undefined ? [] : [eb(`leads.${column}`, "in", values)];
  });
}

/** Won and lost are what the stage's type says. */
function inStages(eb: Builder, { status, pipelineId, forecastCategory }: LeadFilter) {
  if ([status, pipelineId, forecastCategory].every((given) => given === undefined)) return [];
  const stages = eb.selectFrom("stages").select("stages.id")
    .$if(status !== undefined, (query) => query.where("stages.type", "in", status ?? []))
    .$if(pipelineId !== undefined, (query) => query.where("pipelineId", "in", pipelineId ?? []))
    .$if(
      forecastCategory !== undefined,
      (query) => query.where(categoryOfStage, "in", forecastCategory ?? []),
    );
  // As an array: a join would take the order of the list's index away.
  const inThese = sql<SqlBool>`leads.stage_id = any(array(${stages}))`;
  // The same of open ones, as indexes know it.
  const open = status?.every((one) => one === "open") ?? false;
  return open ? [inThese, sql<SqlBool>`leads.closed_at is null`] : [inThese];
}

function rots(now: Date, wanted: boolean) {
  // The stages' days are read once for all rows; a join would take the order of the list's index away.
  const days = sql`(select jsonb_object_agg(id, rot_after_days) from stages where type = 'open')`;
  const rotting = sql<SqlBool>`coalesce(
    greatest(leads.stage_entered_at, leads.last_activity_at)
      < ${now}::timestamptz - (${days} ->> leads.stage_id::text)::int * interval '1 day', false)`;
  if (!wanted) return sql<SqlBool>`not ${rotting}`;
  // What an index tells first: open, and in its stage for the fewest days that any stage gives.
  return sql<SqlBool>`leads.closed_at is null and leads.stage_entered_at < ${now}::timestamptz
    - (select min(rot_after_days) from stages where type = 'open') * interval '1 day'
    and ${rotting}`;
}

function withoutNextTask({ view }: LeadFilter) {
  const [made, assigned] = ["tasks.createdBy", "tasks.userId"]
    .map((column) => ownerInScope(sql.ref(column), view.tasks));
  return sql<SqlBool>`not exists (
    select from tasks where tasks.lead_id = leads.id and tasks.status = 'open'
      and tasks.deleted_at is null and (${made} or ${assigned})
  )`;
}

/** The ids of the leads that a filter lets through. */
export function matchingLeads(db: Db, filter: LeadFilter) {
  return db.selectFrom("leads").select("leads.id").where((eb) => matching(eb, filter));
}
