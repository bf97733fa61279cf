import { type RawBuilder, sql, type SqlBool } from "kysely";
import type { Db } from "../db/client.ts";
import { ownerInScope } from "../db/scope.ts";
import { interactionsInScope } from "../interactions/repository.ts";
import type { Scope } from "../ownership.ts";
import { ofCompanies } from "../parents/repository.ts";
import { tasksInScope } from "../tasks/repository.ts";
import type { StageMove, TimelineEntity, TimelineFilter } from "./schema.ts";

/** The record whose timeline it is, and what of it the reader reads. */
export interface TimelineReach {
  entity: TimelineEntity;
  id: number;
  interactions: Scope;
  tasks: Scope;
  leads: Scope;
}

/** A place in a timeline: the entry before it. `at` is as the database writes it. */
export interface Place {
  at: string;
  source: Source;
  id: number;
}

export type Source = "interaction" | "task" | "stage" | "change";

const sources: readonly Source[] = ["interaction", "task", "stage", "change"];

interface Window {
  filter: TimelineFilter | undefined;
  after: Place | undefined;
  limit: number;
}

/** The entries of a record's timeline, newest first, as ids: each source by an index of its own. */
export async function selectPlaces(db: Db, reach: TimelineReach, window: Window): Promise<Place[]> {
  const { filter, limit } = window;
  const wanted = sources.filter((source) =>
    filter === undefined || source === filter ||
    (source === "interaction" && !sources.some((one) => one === filter))
  );
  const parts = wanted.map((source) => sql`(${partOf(source, reach, window)})`);
  const { rows } = await sql<Place>`
    select source, id, at::text as at from (${sql.join(parts, sql` union all `)}) as parts
    order by parts.at desc, rank desc, id desc limit ${limit}
  `.execute(db);
  return rows;
}

function partOf(source: Source, reach: TimelineReach, { filter, after, limit }: Window) {
  const part = partsOf(reach, filter)[source];
  const rank = -sources.indexOf(source);
  const before = after === undefined ? sql`true` : sql`${part.at} <= ${after.at}::timestamptz
    and (${part.at}, ${sql.lit(rank)}, ${part.id})
      < (${after.at}::timestamptz, ${-sources.indexOf(after.source)}, ${after.id}::bigint)`;
  return sql`
    select ${sql.lit(source)} as source, ${sql.lit(rank)} as rank, ${part.id} as id,
      ${part.at} as at
    from ${part.from} where ${part.where} and ${before}
    order by ${part.at} desc, ${part.id} desc limit ${limit}`;
}

interface Part {
  from: RawBuilder<unknown>;
  id: RawBuilder<unknown>;
  at: RawBuilder<unknown>;
  where: RawBuilder<SqlBool>;
}

function partsOf(reach: TimelineReach, filter: TimelineFilter | undefined): Record<Source, Part> {
  const { entity, id } = reach;
  const mine = (table: "tasks" | "interactions") =>
    entity === "companies"
      ? ofCompanies(table, [id])
      : sql`${sql.ref(`${table}.${ties[entity]}`)} = ${id}`;
  const kind = sources.some((one) => one === filter) || filter === undefined
    ? sql`true`
    : sql`interactions.kind = ${filter}`;
  const lead = entity === "leads"
    ? sql`stage_history.lead_id = ${id}`
    : sql`${sql.ref(`leads.${ties[entity]}`)} = ${id} and leads.deleted_at is null
      and ${ownerInScope(sql.ref("leads.ownerId"), reach.leads)}`;
  return {
    interaction: {
      ...columns("interactions", "occurredAt"),
      where: sql<SqlBool>`${mine("interactions")} and interactions.deleted_at is null and ${kind}
        and ${interactionsInScope(reach.interactions)}`,
    },
    task: {
      ...columns("tasks", "completedAt"),
      where: sql<SqlBool>`${mine("tasks")} and tasks.deleted_at is null
        and tasks.completed_at is not null and ${tasksInScope(reach.tasks)}`,
    },
    stage: {
      ...columns("stageHistory", "enteredAt"),
      from: sql`stage_history join leads on leads.id = stage_history.lead_id`,
      // The first stage is where a lead begins: its own history says that it was added.
      where: sql<SqlBool>`${lead} and stage_history.from_stage_id is not null`,
    },
    change: {
      ...columns("changes", "at"),
      where: sql<SqlBool>`changes.entity = ${entity} and changes.entity_id = ${id}
        and changes.action not in ('moved', 'won', 'lost', 'reopened')`,
    },
  };
}

/** What holds the record's id. */
const ties = { customers: "customerId", companies: "companyId", leads: "leadId" } as const;

function columns(table: string, at: string): Pick<Part, "from" | "id" | "at"> {
  return { from: sql.table(table), id: sql.ref(`${table}.id`), at: sql.ref(`${table}.${at}`) };
}

/** Moves between stages by their ids, with the names that people know. */
export function selectMoves(
  db: Db,
  ids: readonly number[],
): Promise<(StageMove & { id: number })[]> {
  return db.selectFrom("stageHistory").innerJoin("leads", "leads.id", "stageHistory.leadId")
    .innerJoin("stages as target", "target.id", "toStageId")
    .leftJoin("stages as source", "source.id", "fromStageId")
    .leftJoin("users", "users.id", "stageHistory.userId")
    .select(["stageHistory.id", "leadId", "leads.title as lead", "source.name as fromStage"])
    .select(["target.name as toStage", "users.name as user"])
    .where("stageHistory.id", "in", [...ids]).execute();
}
