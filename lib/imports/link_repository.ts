import { type RawBuilder, sql, type SqlBool } from "kysely";
import type { Db } from "../db/client.ts";
import { ownerInScope } from "../db/scope.ts";
import type { Scope } from "../ownership.ts";

/** What a text in a file may name. */
export interface Named {
  text: string;
  id: number;
  /** How many others are called the same. */
  others: number;
}

/** A column by which a text can name a record; each has its index. */
export type NamedBy =
  | "customers.email"
  | "customers.name"
  | "companies.name"
  | "companies.domain"
  | "leads.title";

const ways: Record<NamedBy, RawBuilder<SqlBool>> = {
  "customers.email": sql`customers.email = lower(texts.text)`,
  "customers.name": sql`fold_text(customers.name) = fold_text(texts.text)`,
  "companies.name": sql`fold_text(companies.name) = fold_text(texts.text)`,
  "companies.domain": sql`lower(companies.domain) = lower(texts.text)`,
  "leads.title": sql`fold_text(leads.title) = fold_text(texts.text)`,
};

/** Live records in the scope by a name of theirs; the oldest where several fit. */
export async function selectNamed(
  db: Db,
  by: NamedBy,
  { texts, scope }: { texts: readonly string[]; scope: Scope },
): Promise<Named[]> {
  if (texts.length === 0) return [];
  const table = sql.table(by.slice(0, by.indexOf(".")));
  const { rows } = await sql<Named>`
    select distinct on (texts.text) texts.text, ${table}.id,
      count(*) over (partition by texts.text)::int - 1 as others
    from unnest(${texts}::text[]) as texts (text)
    join ${table} on ${ways[by]} and ${table}.deleted_at is null
      and ${ownerInScope(sql`${table}.owner_id`, scope)}
    order by texts.text, ${table}.id
  `.execute(db);
  return rows;
}

/** Live records in the scope by their ids, each under its id as text. */
export async function selectById(
  db: Db,
  entity: "customers" | "companies" | "leads",
  { ids, scope }: { ids: readonly number[]; scope: Scope },
): Promise<Named[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<Named>`
    select id::text as text, id, 0 as others from ${sql.table(entity)}
    where id = any(${ids}::bigint[]) and deleted_at is null
      and ${ownerInScope(sql.ref("ownerId"), scope)}
  `.execute(db);
  return rows;
}

/** For each text the first of those that are the same but for case and accents. */
export async function selectAlike(
  db: Db,
  texts: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (texts.length === 0) return new Map();
  const { rows } = await sql<{ text: string; first: string }>`
    select text, first_value(text) over (partition by fold_text(text) order by at) as first
    from unnest(${texts}::text[]) with ordinality as texts (text, at)
  `.execute(db);
  return new Map(rows.map(({ text, first }) => [text, first]));
}

/** Everyone who can own records, with the addresses by which files name them. */
export function selectPeople(db: Db): Promise<{ id: number; name: string; email: string }[]> {
  return db.selectFrom("users").select(["id", "name", "email"]).where("status", "=", "active")
    .where("deletedAt", "is", null).orderBy("id").execute();
}
