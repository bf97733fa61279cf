import { type Selectable, sql, type Updateable } from "kysely";
import type { Db } from "../db/client.ts";
import { windows } from "../db/list.ts";
import type { SortColumn } from "../db/paging.ts";
import { recordTable } from "../db/record_table.ts";
import type { FileTable } from "../db/tables.ts";
import { savedTimes } from "../schema/record_fields.ts";
import type { Attachable, Attachment, Carrier, FileSort, Place } from "./schema.ts";

/** A file's own columns and, where its rights are in question, what carries it. */
export type FileRow = Selectable<FileTable> & { carrier?: Carrier };
export type FilePatchRow = Updateable<FileTable>;

/** The statements that every record needs. */
export const fileTable = recordTable("files");
export const { insert: insertFile } = fileTable;

/** The column that ties files to each kind of record. */
export const placeColumns = {
  customers: "customerId",
  companies: "companyId",
  leads: "leadId",
  interactions: "interactionId",
} as const satisfies Record<Attachable, keyof FileTable>;

/** The record that a file lies at. */
export function placeOf(file: Pick<FileRow, typeof placeColumns[Attachable]>): Place {
  const { customerId, companyId, leadId, interactionId } = file;
  if (customerId !== null) return { entity: "customers", id: customerId };
  if (companyId !== null) return { entity: "companies", id: companyId };
  if (leadId !== null) return { entity: "leads", id: leadId };
  return { entity: "interactions", id: interactionId ?? 0 };
}

/** What decides the rights on a record's files; undefined where there is no such record. */
export function selectCarrier(db: Db, { entity, id }: Place): Promise<Carrier | undefined> {
  if (entity === "interactions") return selectInteractionCarrier(db, id);
  return db.selectFrom(entity).where("id", "=", id)
    .select(["ownerId", sql<boolean>`deleted_at is null`.as("live")])
    .select(sql<Attachable>`${sql.lit(entity)}`.as("entity")).executeTakeFirst();
}

function selectInteractionCarrier(db: Db, id: number): Promise<Carrier | undefined> {
  return db.selectFrom("interactions").where("interactions.id", "=", id)
    .leftJoin("customers as customer", "customer.id", "interactions.customerId")
    .leftJoin("leads as lead", "lead.id", "interactions.leadId")
    .select([
      "interactions.userId as ownerId",
      sql<boolean>`interactions.deleted_at is null`.as("live"),
      sql<Attachable>`'interactions'`.as("entity"),
      sql<number[]>`to_jsonb(array_remove(array[customer.owner_id, lead.owner_id], null))`
        .as("ownerIds"),
    ]).executeTakeFirst();
}

/** One file wherever it is, with what carries it. */
export async function selectFileRow(db: Db, id: number): Promise<FileRow | undefined> {
  const row = await fileTable.select(db, id);
  const carrier = row && await selectCarrier(db, placeOf(row));
  return row && { ...row, ...(carrier && { carrier }) };
}

/** A file as services give it. */
export async function selectFile(db: Db, id: number): Promise<Attachment> {
  return toFile(await selectRecords(db).where("files.id", "=", id).executeTakeFirstOrThrow());
}

const sortColumns: Record<FileSort, SortColumn> = {
  createdAt: { expression: sql.ref("files.createdAt"), type: "timestamptz" },
  name: { expression: sql`fold_text(files.name)`, type: "text" },
  size: { expression: sql.ref("files.size"), type: "bigint" },
};

/** A record's live files in a window. Whether the actor may read them is the caller's to know. */
export const selectFiles = windows({
  table: "files",
  columns: sortColumns,
  matches: (db, { entity, id }: Place) =>
    db.selectFrom("files").select("files.id").where("files.deletedAt", "is", null)
      .where(`files.${placeColumns[entity]}`, "=", id),
  rows: (db, page) => selectRecords(db).innerJoin(page, "page.id", "files.id"),
  record: toFile,
});

function selectRecords(db: Db) {
  return db.selectFrom("files").innerJoin("users as uploader", "uploader.id", "files.userId")
    .selectAll("files").select("uploader.name as userName");
}

type FileWithRelations = Selectable<FileTable> & { userName: string };

function toFile({ userName, contentKey: _, ...row }: FileWithRelations): Attachment {
  return { ...row, ...savedTimes(row), user: { id: row.userId, name: userName } };
}
