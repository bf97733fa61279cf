import { type Selectable, sql } from "kysely";
import type { Db } from "../db/client.ts";
import { windows } from "../db/list.ts";
import type { SortColumn } from "../db/paging.ts";
import { recordTable } from "../db/record_table.ts";
import { matchesSearch } from "../db/search.ts";
import type { PipelineTable } from "../db/tables.ts";
import { savedTimes } from "../schema/record_fields.ts";
import type { Pipeline, PipelineSort } from "./schema.ts";

export type PipelineRow = Selectable<PipelineTable>;

/** The shared statements over the table. */
export const pipelineTable = recordTable("pipelines");
export const { insert: insertPipeline } = pipelineTable;

const name = sql<string>`fold_text(pipelines.name)`;

const sortColumns: Record<PipelineSort, SortColumn> = {
  position: { expression: sql.ref("pipelines.position"), type: "bigint" },
  name: { expression: name, type: "text" },
  createdAt: { expression: sql.ref("pipelines.createdAt"), type: "timestamptz" },
};

/** The live pipelines of a window. */
export const selectPipelines = windows({
  table: "pipelines",
  columns: sortColumns,
  matches: (db, { search }: { search: string | undefined }) => {
    const live = db.selectFrom("pipelines").select("pipelines.id").where("deletedAt", "is", null);
    return search === undefined ? live : live.where(matchesSearch(name, search));
  },
  rows: (db, page) =>
    db.selectFrom("pipelines").innerJoin(page, "page.id", "pipelines.id").selectAll("pipelines"),
  record: toPipeline,
});

/** All live pipelines in their order. */
export async function selectAllPipelines(db: Db): Promise<Pipeline[]> {
  const rows = await db.selectFrom("pipelines").selectAll().where("deletedAt", "is", null)
    .orderBy("position").orderBy("id").execute();
  return rows.map(toPipeline);
}

/** The place after the last pipeline. */
export async function nextPosition(db: Db): Promise<number> {
  const { last } = await db.selectFrom("pipelines").where("deletedAt", "is", null)
    .select((eb) => eb.fn.max<number | null>("position").as("last")).executeTakeFirstOrThrow();
  return (last ?? 0) + 1;
}

/** The record as services give it. */
export function toPipeline(row: PipelineRow): Pipeline {
  return { ...row, ...savedTimes(row) };
}
