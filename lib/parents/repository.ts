import { type RawBuilder, sql } from "kysely";
import type { Db } from "../db/client.ts";
import { ownerInScope } from "../db/scope.ts";
import { matchesSearch } from "../db/search.ts";
import type { Scope } from "../ownership.ts";
import type { FoundParent, ParentEntity, ParentRef } from "./schema.ts";

/** Which customers and leads the reader of an activity reads. */
export interface ParentScopes {
  customers: Scope;
  leads: Scope;
}

/** A live parent's owner; undefined where it is gone or in the trash. */
export function selectParent(
  db: Db,
  entity: ParentEntity,
  id: number,
): Promise<{ id: number; ownerId: number } | undefined> {
  return db.selectFrom(entity).select(["id", "ownerId"]).where("id", "=", id)
    .where("deletedAt", "is", null).executeTakeFirst();
}

/** A customer of a joined table as `ParentRef`, null where there is none. */
export function customerRef(alias: string, scope: Scope): RawBuilder<ParentRef | null> {
  return parentRef(alias, "name", scope);
}

/** A lead likewise; its title is its name. */
export function leadRef(alias: string, scope: Scope): RawBuilder<ParentRef | null> {
  return parentRef(alias, "title", scope);
}

function parentRef(alias: string, name: string, scope: Scope): RawBuilder<ParentRef | null> {
  const column = (field: string) => sql.ref(`${alias}.${field}`);
  const open = sql`${column("deletedAt")} is null and ${ownerInScope(column("ownerId"), scope)}`;
  return sql<ParentRef | null>`case when ${column("id")} is null then null
    when ${open} then jsonb_build_object(
      'id', ${column("id")}, 'name', ${column(name)}, 'ownerId', ${column("ownerId")})
    else jsonb_build_object('id', ${column("id")}, 'name', ${column(name)}) end`;
}

/** Live customers or leads in the scope whose text holds the words, by name. */
export async function selectParents(
  db: Db,
  entity: FoundParent["entity"],
  { search, scope, limit }: { search: string; scope: Scope; limit: number },
): Promise<FoundParent[]> {
  const [text, name, detail] = entity === "customers"
    ? [sql<string>`own.search_text`, sql`own.name`, sql`own.company`]
    : [
      sql<string>`own.search_text`,
      sql`own.title`,
      sql`(select name from companies where companies.id = own.company_id)`,
    ];
  const { rows } = await sql<FoundParent>`
    select ${entity}::text as entity, own.id, ${name} as name, ${detail} as detail
    from ${sql.table(entity)} as own
    where own.deleted_at is null and ${ownerInScope(sql.ref("own.ownerId"), scope)}
      and ${matchesSearch(text, search)}
    order by fold_text(${name}), own.id limit ${limit}
  `.execute(db);
  return rows;
}

/** A live customer or lead in the scope, with its name. */
export async function selectParentRef(
  db: Db,
  entity: FoundParent["entity"],
  { id, scope }: { id: number; scope: Scope },
): Promise<ParentRef | undefined> {
  const name = entity === "customers" ? sql`name` : sql`title`;
  const { rows: [row] } = await sql<ParentRef>`
    select id, ${name} as name, owner_id from ${sql.table(entity)}
    where id = ${id} and deleted_at is null and ${ownerInScope(sql.ref("ownerId"), scope)}
  `.execute(db);
  return row;
}
