import { sql } from "kysely";
import type { Db } from "../db/client.ts";
import { ownerInScope } from "../db/scope.ts";
import { matchesSearch } from "../db/search.ts";
import type { Scope } from "../ownership.ts";
import type { Tag } from "./schema.ts";

/** The tags of the live customers in the scope, by name. */
export async function selectTags(
  db: Db,
  { scope, search }: { scope: Scope; search: string | undefined },
): Promise<Tag[]> {
  const found = search === undefined
    ? sql`true`
    : matchesSearch(sql<string>`fold_text(tag)`, search);
  const { rows } = await sql<Tag>`
    select tag, count(*)::int as count from customers, unnest(customers.tags) as tag
    where customers.deleted_at is null and ${ownerInScope(sql.ref("customers.ownerId"), scope)}
      and ${found}
    group by tag order by fold_text(tag), tag
  `.execute(db);
  return rows;
}

/** Customers with that tag, the trash included, locked until the transaction ends; some at a time. */
export async function lockTagged(db: Db, tag: string, limit: number): Promise<number[]> {
  const rows = await db.selectFrom("customers").select("id")
    .where(sql<boolean>`tags && array[${tag}]::text[]`).orderBy("id").limit(limit).forUpdate()
    .execute();
  return rows.map((row) => row.id);
}
