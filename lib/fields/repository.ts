import { type Selectable, sql } from "kysely";
import type { Db } from "../db/client.ts";
import { windows } from "../db/list.ts";
import type { SortColumn } from "../db/paging.ts";
import { recordTable } from "../db/record_table.ts";
import { matchesSearch } from "../db/search.ts";
import type { FieldTable } from "../db/tables.ts";
import { savedTimes } from "../schema/record_fields.ts";
import {
  customEntities,
  type CustomEntity,
  type Field,
  type FieldSort,
  fieldTypes,
} from "./schema.ts";

/** The shared statements over the table. */
export const fieldTable = recordTable("fields", {
  unique: { fields_entity_key: { field: "key", message: "Another field has this key." } },
});
export const { insert: insertField } = fieldTable;

const label = sql<string>`fold_text(fields.label)`;

const sortColumns: Record<FieldSort, SortColumn> = {
  position: { expression: sql.ref("fields.position"), type: "bigint" },
  label: { expression: label, type: "text" },
  createdAt: { expression: sql.ref("fields.createdAt"), type: "timestamptz" },
};

/** Which fields a list is about. */
export interface FieldFilter {
  search?: string | undefined;
  entity?: CustomEntity[] | undefined;
}

/** The live fields of a window. */
export const selectFields = windows({
  table: "fields",
  columns: sortColumns,
  matches: (db, { search, entity }: FieldFilter) =>
    db.selectFrom("fields").select("fields.id").where("deletedAt", "is", null)
      .$if(search !== undefined, (query) => query.where(matchesSearch(label, search ?? "")))
      .$if(entity !== undefined, (query) => query.where("entity", "in", entity ?? [])),
  rows: (db, page) =>
    db.selectFrom("fields").innerJoin(page, "page.id", "fields.id").selectAll("fields"),
  record: toField,
});

/** All live fields of an entity in their order. */
export async function selectFieldsOf(db: Db, entity: string): Promise<Field[]> {
  const rows = await db.selectFrom("fields").selectAll().where("entity", "=", entity)
    .where("deletedAt", "is", null).orderBy("position").orderBy("id").execute();
  return rows.map(toField);
}

/** The place after an entity's last field. */
export async function nextPosition(db: Db, entity: string): Promise<number> {
  const { last } = await db.selectFrom("fields").where("entity", "=", entity)
    .where("deletedAt", "is", null)
    .select((eb) => eb.fn.max<number | null>("position").as("last")).executeTakeFirstOrThrow();
  return (last ?? 0) + 1;
}

/** The record as services give it. */
export function toField(row: Selectable<FieldTable>): Field {
  return {
    ...row,
    ...savedTimes(row),
    entity: oneOf(customEntities, row.entity),
    type: oneOf(fieldTypes, row.type),
  };
}

function oneOf<T extends string>(values: readonly T[], value: string): T {
  const found = values.find((one) => one === value);
  if (found === undefined) throw new Error(`The database holds ${value}`);
  return found;
}
