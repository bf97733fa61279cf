import { sql } from "kysely";
import type { Db } from "../db/client.ts";

/** What stands in place of a person's name. */
export const erasedName = "Erased person";

/** The mail addresses that the log has of a record, those of before too. */
export async function addressesOf(db: Db, entity: string, id: number): Promise<string[]> {
  const { rows } = await sql<{ address: string }>`
    select distinct address from changes join change_data on change_id = changes.id
    cross join lateral (values (before ->> 'email'), (after ->> 'email')) as told (address)
    where entity = ${entity} and entity_id = ${id} and address is not null
  `.execute(db);
  return rows.map(({ address }) => address);
}

/** Takes away mails to an address, jobs about it, and kept answers that name it. */
export async function forgetAddress(db: Db, address: string): Promise<void> {
  const folded = address.toLowerCase();
  await db.deleteFrom("mails").where(sql`lower(recipient)`, "=", folded).execute();
  await db.deleteFrom("jobs").where(sql`lower(payload ->> 'email')`, "=", folded).execute();
  await db.deleteFrom("idempotencyKeys")
    .where(sql<number>`position(${folded} in lower(body))`, ">", 0).execute();
}

/** Whether the log says that a record was erased. */
export async function wasErased(db: Db, entity: string, id: number): Promise<boolean> {
  const row = await db.selectFrom("changes").select("id").where("entity", "=", entity)
    .where("entityId", "=", id).where("action", "=", "erased").limit(1).executeTakeFirst();
  return row !== undefined;
}
