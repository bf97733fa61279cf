import { type Selectable, sql } from "kysely";
import type { Industry } from "../customers/schema.ts";
import type { Db } from "../db/client.ts";
import { recordTable } from "../db/record_table.ts";
import { ownerInScope } from "../db/scope.ts";
import type { CompanyTable } from "../db/tables.ts";
import type { Scope } from "../ownership.ts";
import { savedTimes } from "../schema/record_fields.ts";
import type { Company } from "./schema.ts";

const unique = {
  companies_domain_key: { field: "domain", message: "Another company has this domain." },
};

export type CompanyRow = Selectable<CompanyTable>;

/** The statements that every record needs. */
export const companyTable = recordTable("companies", { unique });

/** Which companies a query may be about, and which records their counts count. */
export interface CompanyReach {
  scope: Scope;
  customerScope: Scope;
  leadScope: Scope;
  /** The trash instead of the live ones. */
  deleted: boolean;
}

/** One company in reach, with owner and counts. */
export async function selectCompany(
  db: Db,
  id: number,
  reach: CompanyReach,
): Promise<Company | undefined> {
  const row = await selectRecords(db, reach).where("companies.id", "=", id)
    .where("companies.deletedAt", reach.deleted ? "is not" : "is", null)
    .where(ownerInScope(sql.ref("companies.ownerId"), reach.scope)).executeTakeFirst();
  return row && toCompany(row);
}

const ownColumns = [
  ...[
    "id",
    "name",
    "domain",
    "industry",
    "phone",
    "website",
    "address",
    "ownerId",
    "mergedInto",
  ] as const,
  ...["createdAt", "updatedAt", "version", "deletedAt", "custom"] as const,
];

/** Companies with what the API shows beside their own fields; counted only for the rows given. */
export function selectRecords(db: Db, reach: Pick<CompanyReach, "customerScope" | "leadScope">) {
  return db.selectFrom("companies").innerJoin("users as owner", "owner.id", "companies.ownerId")
    .select(ownColumns.map((column) => `companies.${column}` as const))
    .select(["owner.name as ownerName", "owner.email as ownerEmail"])
    .select((eb) => [
      eb.selectFrom("customers").select(sql<number>`count(*)::int`.as("n"))
        .whereRef("customers.companyId", "=", "companies.id").where("deletedAt", "is", null)
        .where(ownerInScope(sql.ref("customers.ownerId"), reach.customerScope)).as("customerCount"),
      eb.selectFrom("leads").select(sql<number>`count(*)::int`.as("n"))
        .whereRef("leads.companyId", "=", "companies.id").where("deletedAt", "is", null)
        .where(ownerInScope(sql.ref("leads.ownerId"), reach.leadScope)).as("leadCount"),
    ]).$narrowType<{ industry: Industry | null }>();
}

export type CompanyWithRelations = Awaited<
  ReturnType<ReturnType<typeof selectRecords>["executeTakeFirstOrThrow"]>
>;

/** The record as services give it; by name, because copies of the rest of a row are slow. */
export function toCompany(row: CompanyWithRelations): Company {
  return {
    id: row.id,
    name: row.name,
    domain: row.domain,
    industry: row.industry,
    phone: row.phone,
    website: row.website,
    address: row.address,
    ownerId: row.ownerId,
    mergedInto: row.mergedInto,
    version: row.version,
    custom: row.custom,
    ...savedTimes(row),
    owner: { id: row.ownerId, name: row.ownerName, email: row.ownerEmail },
    customerCount: row.customerCount ?? 0,
    leadCount: row.leadCount ?? 0,
  };
}

/** Live companies of that name, oldest first; case and accents do not matter. */
export function selectCompaniesByName(db: Db, name: string, scope: Scope, limit = 10) {
  return db.selectFrom("companies").select(["id", "name"])
    .where(sql`fold_text(name)`, "=", sql`fold_text(${name})`).where("deletedAt", "is", null)
    .where(ownerInScope(sql.ref("ownerId"), scope)).orderBy("id").limit(limit).execute();
}

/** The live companies of these names; for a name that is not there, null. */
export async function selectIdsByName(
  db: Db,
  names: readonly string[],
): Promise<{ name: string; id: number | null }[]> {
  const { rows } = await sql<{ name: string; id: number | null }>`
    select names.name, (
      select companies.id from companies where fold_text(companies.name) = fold_text(names.name)
        and companies.deleted_at is null order by companies.id limit 1
    ) as id from unnest(${names}::text[]) as names (name)
  `.execute(db);
  return rows;
}

/** Which live companies have these domains; small letters, as the schema gives them. */
export async function selectDomainOwners(
  db: Db,
  domains: readonly string[],
): Promise<{ domain: string; id: number }[]> {
  if (domains.length === 0) return [];
  const { rows } = await sql<{ domain: string; id: number }>`
    select lower(domain) as domain, id from companies
    where lower(domain) = any(${domains}::text[]) and deleted_at is null
  `.execute(db);
  return rows;
}

/** One of each of the names that are the same but for case and accents, in the order of the first. */
export async function selectDistinctNames(db: Db, names: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select (array_agg(name order by at))[1] as name
    from unnest(${names}::text[]) with ordinality as names (name, at)
    group by fold_text(name) order by min(at)
  `.execute(db);
  return rows.map((row) => row.name);
}

/** Makes writers that would create the same company wait for each other until they commit. */
export async function lockCompanyName(db: Db, name: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('company'), hashtext(fold_text(${name})))`
    .execute(db);
}

/** Whether a live customer or lead belongs to a company. */
export async function hasDependants(db: Db, companyId: number): Promise<boolean> {
  const of = (table: "customers" | "leads") =>
    db.selectFrom(table).select("id").where("companyId", "=", companyId)
      .where("deletedAt", "is", null);
  return await of("customers").unionAll(of("leads")).limit(1).executeTakeFirst() !== undefined;
}
