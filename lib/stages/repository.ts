import { type Selectable, sql } from "kysely";
import type { Db } from "../db/client.ts";
import { windows } from "../db/list.ts";
import type { SortColumn } from "../db/paging.ts";
import { recordTable } from "../db/record_table.ts";
import { matchesSearch } from "../db/search.ts";
import type { StageTable } from "../db/tables.ts";
import { savedTimes } from "../schema/record_fields.ts";
import type { Stage, StageSort, StageType } from "./schema.ts";

export type StageRow = Selectable<StageTable>;

/** The shared statements over the table. */
export const stageTable = recordTable("stages", {
  unique: { stages_key: { field: "key", message: "Another stage of this pipeline has this key." } },
});
export const { insert: insertStage, patch: patchStage } = stageTable;

/** Which stages a list is about. */
export interface StageFilter {
  search?: string | undefined;
  pipelineId?: number[] | undefined;
  type?: StageType[] | undefined;
}

const name = sql<string>`fold_text(stages.name)`;

const sortColumns: Record<StageSort, SortColumn> = {
  position: { expression: sql.ref("stages.position"), type: "bigint" },
  name: { expression: name, type: "text" },
  createdAt: { expression: sql.ref("stages.createdAt"), type: "timestamptz" },
};

/** The live stages of a window. */
export const selectStages = windows({
  table: "stages",
  columns: sortColumns,
  matches: (db, { search, pipelineId, type }: StageFilter) =>
    db.selectFrom("stages").select("stages.id").where("deletedAt", "is", null)
      .$if(pipelineId !== undefined, (query) => query.where("pipelineId", "in", pipelineId ?? []))
      .$if(type !== undefined, (query) => query.where("type", "in", type ?? []))
      .$if(search !== undefined, (query) => query.where(matchesSearch(name, search ?? ""))),
  rows: (db, page) =>
    db.selectFrom("stages").innerJoin(page, "page.id", "stages.id").selectAll("stages"),
  record: toStage,
});

/** The live stages of a pipeline, or of all, in the order of the pipelines and then their own. */
export async function selectOrderedStages(db: Db, pipelineId?: number): Promise<Stage[]> {
  const rows = await db.selectFrom("stages").innerJoin("pipelines", "pipelines.id", "pipelineId")
    .selectAll("stages").where("stages.deletedAt", "is", null)
    .where("pipelines.deletedAt", "is", null)
    .$if(pipelineId !== undefined, (query) => query.where("pipelineId", "=", pipelineId ?? 0))
    .orderBy("pipelines.position").orderBy("pipelines.id")
    .orderBy("stages.position").orderBy("stages.id").execute();
  return rows.map(toStage);
}

/** The live stages of a pipeline, whether it is in the trash or not. */
export function selectStagesOf(db: Db, pipelineId: number): Promise<StageRow[]> {
  return db.selectFrom("stages").selectAll().where("pipelineId", "=", pipelineId)
    .where("deletedAt", "is", null).orderBy("id").execute();
}

/** A live stage, which no merge or deletion can take away until the transaction ends. */
export async function holdStage(db: Db, id: number): Promise<Stage | undefined> {
  const row = await db.selectFrom("stages").selectAll().where("id", "=", id)
    .where("deletedAt", "is", null).forKeyShare().executeTakeFirst();
  return row && toStage(row);
}

/** Whether stages may be added to the pipeline. */
export async function pipelineIsLive(db: Db, id: number): Promise<boolean> {
  const row = await db.selectFrom("pipelines").select("id").where("id", "=", id)
    .where("deletedAt", "is", null).executeTakeFirst();
  return row !== undefined;
}

/** How many leads are in a stage, those in the trash included. */
export async function countLeads(db: Db, stageId: number): Promise<number> {
  const { rows } = await db.selectFrom("leads").select(sql<number>`count(*)::int`.as("rows"))
    .where("stageId", "=", stageId).executeTakeFirstOrThrow();
  return rows;
}

/** The place after the last stage of a pipeline. */
export async function nextPosition(db: Db, pipelineId: number): Promise<number> {
  const { last } = await db.selectFrom("stages").where("pipelineId", "=", pipelineId)
    .where("deletedAt", "is", null)
    .select((eb) => eb.fn.max<number | null>("position").as("last")).executeTakeFirstOrThrow();
  return (last ?? 0) + 1;
}

/** The stages that went to the trash with their pipeline at that instant. */
export function selectStagesTrashedAt(
  db: Db,
  { pipelineId, deletedAt }: { pipelineId: number; deletedAt: Date },
): Promise<StageRow[]> {
  return db.selectFrom("stages").selectAll().where("pipelineId", "=", pipelineId)
    .where("deletedAt", "=", deletedAt).orderBy("id").execute();
}

/** The record as services give it. */
export function toStage(row: StageRow): Stage {
  return { ...row, ...savedTimes(row) };
}
