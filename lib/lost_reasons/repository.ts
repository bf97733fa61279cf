import { type Selectable, sql } from "kysely";
import type { Db } from "../db/client.ts";
import { windows } from "../db/list.ts";
import { recordTable } from "../db/record_table.ts";
import type { SortColumn } from "../db/paging.ts";
import { matchesSearch } from "../db/search.ts";
import type { LostReasonTable } from "../db/tables.ts";
import { savedTimes } from "../schema/record_fields.ts";
import type { LostReason, LostReasonSort } from "./schema.ts";

export type LostReasonRow = Selectable<LostReasonTable>;

/** The shared statements over the table. */
export const lostReasonTable = recordTable("lostReasons", {
  unique: { lost_reasons_key: { field: "key", message: "Another reason has this key." } },
});
export const { insert: insertLostReason } = lostReasonTable;

const sortColumns: Record<LostReasonSort, SortColumn> = {
  position: { expression: sql.ref("lostReasons.position"), type: "bigint" },
  name: { expression: sql`fold_text(lost_reasons.name)`, type: "text" },
  createdAt: { expression: sql.ref("lostReasons.createdAt"), type: "timestamptz" },
};

/** The live reasons of a window. */
export const selectLostReasons = windows({
  table: "lostReasons",
  columns: sortColumns,
  matches: (db, { search }: { search: string | undefined }) => {
    const live = db.selectFrom("lostReasons").select("lostReasons.id")
      .where("deletedAt", "is", null);
    const name = sql<string>`fold_text(lost_reasons.name)`;
    return search === undefined ? live : live.where(matchesSearch(name, search));
  },
  rows: (db, page) =>
    db.selectFrom("lostReasons").innerJoin(page, "page.id", "lostReasons.id")
      .selectAll("lostReasons"),
  record: toLostReason,
});

/** All live reasons in their order: for pickers. */
export async function selectAllLostReasons(db: Db): Promise<LostReason[]> {
  const rows = await db.selectFrom("lostReasons").selectAll().where("deletedAt", "is", null)
    .orderBy("position").orderBy("id").execute();
  return rows.map(toLostReason);
}

/** The place after the last reason. */
export async function nextPosition(db: Db): Promise<number> {
  const { last } = await db.selectFrom("lostReasons").where("deletedAt", "is", null)
    .select((eb) => eb.fn.max<number | null>("position").as("last")).executeTakeFirstOrThrow();
  return (last ?? 0) + 1;
}

/** The record as services give it. */
export function toLostReason(row: LostReasonRow): LostReason {
  return { ...row, ...savedTimes(row) };
}
