import type { Selectable, Updateable } from "kysely";
import type { Db } from "../db/client.ts";
import type { OrganisationTable } from "../db/tables.ts";

export type OrganisationRow = Selectable<OrganisationTable>;
export type OrganisationPatchRow = Updateable<OrganisationTable>;

/** The one row; `lock` keeps it until the transaction ends. */
export function selectOrganisation(
  db: Db,
  { lock = false }: { lock?: boolean } = {},
): Promise<OrganisationRow> {
  return db.selectFrom("organisation").selectAll()
    .$if(lock, (query) => query.forUpdate()).executeTakeFirstOrThrow();
}

/** Writes the fields, and the next version with them. */
export function patchOrganisation(db: Db, fields: OrganisationPatchRow): Promise<OrganisationRow> {
  return db.updateTable("organisation").set(fields)
    .set((eb) => ({ version: eb("version", "+", 1) })).returningAll().executeTakeFirstOrThrow();
}
