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

/** Whether a closed lead's amount was converted at a rate of the base currency of its day. */
export async function hasFrozenRates(db: Db): Promise<boolean> {
  const lead = await db.selectFrom("leads").select("id").where("closedRate", "is not", null)
    .limit(1).executeTakeFirst();
  return lead !== undefined;
}
