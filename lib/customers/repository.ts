import { sql } from "kysely";
import type { Db } from "../db/client.ts";
import { prepared } from "../db/prepared.ts";
import { recordTable } from "../db/record_table.ts";
import { ownerInScope } from "../db/scope.ts";
import type { Scope } from "../ownership.ts";
import type { CustomerReach } from "./filter.ts";
import type { Customer, Industry, Status } from "./schema.ts";

/** The shared statements over the table. */
export const customerTable = recordTable("customers");
export const { insert: insertCustomer } = customerTable;

const owner = sql.ref("customers.ownerId");

const ownColumns = [
  "id",
  "name",
  "email",
  "phone",
  "company",
  "companyId",
  "jobTitle",
  "industry",
  "status",
  "source",
  "tags",
  "doNotContact",
  "ownerId",
  "mergedInto",
  "createdAt",
  "updatedAt",
  "version",
  "deletedAt",
  "custom",
] as const;

/** One customer in reach, with owner and counts. */
export async function selectCustomer(
  db: Db,
  id: number,
  reach: CustomerReach,
): Promise<Customer | undefined> {
  const [row] = await one(db, { id, reach }).execute();
  return row && toCustomer(row);
}

const one = prepared((db, { id, reach }: { id: number; reach: CustomerReach }) =>
  selectRecords(db, reach.leadScope).where("customers.id", "=", id)
    .where("customers.deletedAt", reach.deleted ? "is not" : "is", null)
    .where(ownerInScope(owner, reach.scope))
);

/** Customers with what the API shows beside their own fields; counted only for the rows given. */
export function selectRecords(db: Db, leadScope: Scope) {
  return db.selectFrom("customers").innerJoin("users as owner", "owner.id", "customers.ownerId")
    .select(ownColumns.map((column) => `customers.${column}` as const))
    .select(["owner.name as ownerName", "owner.email as ownerEmail"])
    .select((eb) => [
      eb.selectFrom("leads").select(sql<number>`count(*)::int`.as("n"))
        .whereRef("leads.customerId", "=", "customers.id").where("leads.deletedAt", "is", null)
        .where(ownerInScope(sql.ref("leads.ownerId"), leadScope))
        .as("leadCount"),
      eb.selectFrom("interactions").select(sql<number>`count(*)::int`.as("n"))
        .whereRef("interactions.customerId", "=", "customers.id")
        .where("interactions.deletedAt", "is", null).as("interactionCount"),
    ]).$narrowType<{ industry: Industry | null; status: Status }>();
}

export type CustomerWithRelations = Awaited<
  ReturnType<ReturnType<typeof selectRecords>["executeTakeFirstOrThrow"]>
>;

/** The record as services give it; by name, because copies of the rest of a row are slow. */
export function toCustomer(row: CustomerWithRelations): Customer {
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    phone: row.phone,
    company: row.company,
    companyId: row.companyId,
    jobTitle: row.jobTitle,
    industry: row.industry,
    status: row.status,
    source: row.source,
    tags: row.tags,
    doNotContact: row.doNotContact,
    ownerId: row.ownerId,
    mergedInto: row.mergedInto,
    version: row.version,
    custom: row.custom,
    owner: { id: row.ownerId, name: row.ownerName, email: row.ownerEmail },
    leadCount: row.leadCount ?? 0,
    interactionCount: row.interactionCount ?? 0,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    deletedAt: row.deletedAt && row.deletedAt.toISOString(),
  };
}

/** Up to ten live customers in the scope with that email, oldest first. */
export async function selectDuplicates(db: Db, email: string, scope: Scope): Promise<number[]> {
  const rows = await db.selectFrom("customers").select("id").where("email", "=", email)
    .where("deletedAt", "is", null).where(ownerInScope(owner, scope))
    .orderBy("id").limit(10).execute();
  return rows.map((row) => row.id);
}

/** Makes another transaction that wants the same email wait for this one's end. */
export async function lockEmail(db: Db, email: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('customer'), hashtext(${email}))`.execute(db);
}
