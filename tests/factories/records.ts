import type { Insertable, Selectable } from "kysely";
import type { Db } from "../../lib/db/client.ts";
import type { CompanyTable, CustomerTable, LeadTable, UserTable } from "../../lib/db/tables.ts";

let count = 0;

/** An active user with the role user, unless `fields` say otherwise. Through SQL: nothing is logged. */
export function createUser(
  db: Db,
  fields: Partial<Insertable<UserTable>> = {},
): Promise<Selectable<UserTable>> {
  count += 1;
  return db.insertInto("users")
    .values({
      email: `person.${count}@factory.test`,
      name: `Person ${count}`,
      role: "user",
      status: "active",
      ...fields,
    }).returningAll().executeTakeFirstOrThrow();
}

/** A company of `ownerId`. */
export function createCompany(
  db: Db,
  fields: Partial<Insertable<CompanyTable>> & { ownerId: number },
): Promise<Selectable<CompanyTable>> {
  count += 1;
  return db.insertInto("companies").values({ name: `Company ${count}`, ...fields })
    .returningAll().executeTakeFirstOrThrow();
}

/** A prospect of `ownerId`. */
export function createCustomer(
  db: Db,
  fields: Partial<Insertable<CustomerTable>> & { ownerId: number },
): Promise<Selectable<CustomerTable>> {
  count += 1;
  return db.insertInto("customers")
    .values({ name: `Customer ${count}`, email: `customer.${count}@factory.test`, ...fields })
    .returningAll().executeTakeFirstOrThrow();
}

/** A lead of `ownerId` in the first stage. */
export async function createLead(
  db: Db,
  fields: Partial<Insertable<LeadTable>> & { ownerId: number },
): Promise<Selectable<LeadTable>> {
  count += 1;
  const stage = await db.selectFrom("stages").select("id").orderBy("position").limit(1)
    .executeTakeFirstOrThrow();
  return await db.insertInto("leads")
    .values({
      title: `Lead ${count}`,
      stageId: stage.id,
      currency: "EUR",
      position: "c000",
      ...fields,
    })
    .returningAll().executeTakeFirstOrThrow();
}
