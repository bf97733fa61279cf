import { type RawBuilder, sql, type SqlBool } from "kysely";
import type { Db } from "../db/client.ts";
import { windows } from "../db/list.ts";
import type { SortColumn } from "../db/paging.ts";
import { recordTable } from "../db/record_table.ts";
import { matchesSearch } from "../db/search.ts";
import { savedTimes } from "../schema/record_fields.ts";
import type { View, ViewedEntity, ViewSort } from "./schema.ts";

/** The shared statements over the table. */
export const viewTable = recordTable("views");
export const { insert: insertView } = viewTable;

/** The views that a person reads: their own and the shared ones. */
export function viewsInReach(userId: number | null): RawBuilder<SqlBool> {
  return sql<SqlBool>`(views.shared or views.owner_id = ${userId})`;
}

const name = sql<string>`fold_text(views.name)`;

const sortColumns: Record<ViewSort, SortColumn> = {
  name: { expression: name, type: "text" },
  createdAt: { expression: sql.ref("views.createdAt"), type: "timestamptz" },
};

/** Which views a list is about. */
export interface ViewFilter {
  /** Who reads them. */
  reader: number | null;
  search?: string | undefined;
  entity?: ViewedEntity[] | undefined;
  shared?: boolean | undefined;
}

/** The live views of a window. */
export const selectViews = windows({
  table: "views",
  columns: sortColumns,
  matches: matching,
  rows: (db, page) => selectRecords(db).innerJoin(page, "page.id", "views.id"),
  record: toView,
});

function matching(db: Db, { reader, search, entity, shared }: ViewFilter) {
  return db.selectFrom("views").select("views.id").where("views.deletedAt", "is", null)
    .where(viewsInReach(reader))
    .$if(search !== undefined, (query) => query.where(matchesSearch(name, search ?? "")))
    .$if(entity !== undefined, (query) => query.where("views.entity", "in", entity ?? []))
    .$if(shared !== undefined, (query) => query.where("views.shared", "=", shared ?? false));
}

/** All live views of a list that a person reads, their own first. */
export async function selectViewsOf(
  db: Db,
  entity: ViewedEntity,
  reader: number | null,
): Promise<View[]> {
  const rows = await selectRecords(db).where("views.entity", "=", entity)
    .where("views.deletedAt", "is", null).where(viewsInReach(reader))
    .orderBy(sql`views.owner_id is distinct from ${reader}::bigint`).orderBy(name)
    .orderBy("views.id").execute();
  return rows.map(toView);
}

/** The live view that a list opens with for a person. */
export async function selectDefaultView(
  db: Db,
  entity: ViewedEntity,
  ownerId: number | null,
): Promise<View | undefined> {
  const row = await selectRecords(db).where("views.entity", "=", entity)
    .where("views.ownerId", "=", ownerId).where("views.isDefault", "=", true)
    .where("views.deletedAt", "is", null).orderBy("views.id").executeTakeFirst();
  return row && toView(row);
}

/** One live view that a person reads, with its owner. */
export async function selectView(
  db: Db,
  id: number,
  reader: number | null,
): Promise<View | undefined> {
  const row = await selectRecords(db).where("views.id", "=", id)
    .where("views.deletedAt", "is", null).where(viewsInReach(reader)).executeTakeFirst();
  return row && toView(row);
}

function selectRecords(db: Db) {
  return db.selectFrom("views").innerJoin("users as owner", "owner.id", "views.ownerId")
    .selectAll("views").select("owner.name as ownerName").$narrowType<{ entity: ViewedEntity }>();
}

type ViewWithOwner = Awaited<
  ReturnType<ReturnType<typeof selectRecords>["executeTakeFirstOrThrow"]>
>;

function toView({ ownerName, ...row }: ViewWithOwner): View {
  return { ...row, ...savedTimes(row), owner: { id: row.ownerId, name: ownerName } };
}
