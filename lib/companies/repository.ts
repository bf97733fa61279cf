import { type Insertable, type Selectable, sql, type Updateable } from "kysely";
import type { Db } from "../db/client.ts";
import type { CompanyTable } from "../db/tables.ts";

export type CompanyRow = Selectable<CompanyTable>;
export type CompanyPatchRow = Updateable<CompanyTable>;

/** The oldest live company of that name; case and accents do not matter. */
export function selectCompanyByName(db: Db, name: string): Promise<CompanyRow | undefined> {
  return db.selectFrom("companies").selectAll()
    .where(sql`fold_text(name)`, "=", sql`fold_text(${name})`)
    .where("deletedAt", "is", null).orderBy("id").limit(1).executeTakeFirst();
}

export function selectCompany(db: Db, id: number): Promise<CompanyRow | undefined> {
  return db.selectFrom("companies").selectAll().where("id", "=", id)
    .where("deletedAt", "is", null).executeTakeFirst();
}

/** Makes writers that would create the same company wait for each other until they commit. */
export async function lockCompanyName(db: Db, name: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('company'), hashtext(fold_text(${name})))`
    .execute(db);
}

export function insertCompany(db: Db, values: Insertable<CompanyTable>): Promise<CompanyRow> {
  return db.insertInto("companies").values(values).returningAll().executeTakeFirstOrThrow();
}

/** A company wherever it is, the trash included: for undo. */
export function selectCompanyRow(db: Db, id: number): Promise<CompanyRow | undefined> {
  return db.selectFrom("companies").selectAll().where("id", "=", id).executeTakeFirst();
}

/** Writes the fields, and the next version with them. */
export function patchCompany(
  db: Db,
  id: number,
  fields: CompanyPatchRow,
): Promise<CompanyRow> {
  return db.updateTable("companies").set({ updatedAt: sql<Date>`now()`, ...fields })
    .set((eb) => ({ version: eb("version", "+", 1) }))
    .where("id", "=", id).returningAll().executeTakeFirstOrThrow();
}

/** Live customers that belong to a company. */
export async function countCustomers(db: Db, companyId: number): Promise<number> {
  const { rows } = await db.selectFrom("customers").select(sql<number>`count(*)::int`.as("rows"))
    .where("companyId", "=", companyId).where("deletedAt", "is", null).executeTakeFirstOrThrow();
  return rows;
}
