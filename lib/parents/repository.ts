import { type RawBuilder, sql, type SqlBool } from "kysely";
import type { Db } from "../db/client.ts";
import { ownerInScope } from "../db/scope.ts";
import type { Scope } from "../ownership.ts";
import type { ParentEntity, ParentRef } from "./schema.ts";

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

/** A live customer or lead in the scope, with its name. */
export async function selectParentRef(
  db: Db,
  entity: "customers" | "leads",
  { id, scope }: { id: number; scope: Scope },
): Promise<ParentRef | undefined> {
  const name = entity === "customers" ? sql`name` : sql`title`;
  const { rows: [row] } = await sql<ParentRef>`
    select id, ${name} as name, owner_id from ${sql.table(entity)}
    where id = ${id} and deleted_at is null and ${ownerInScope(sql.ref("ownerId"), scope)}
  `.execute(db);
  return row;
}

/** Activities of the customers and leads of these companies; each side is found by its index. */
export function ofCompanies(
  table: "tasks" | "interactions",
  companies: readonly number[],
): RawBuilder<SqlBool> {
  const ids = sql.join(companies);
  return sql<SqlBool>`${sql.ref(`${table}.id`)} in (
    select own.id from ${sql.table(table)} as own join customers on customers.id = own.customer_id
      where customers.company_id in (${ids})
    union select own.id from ${sql.table(table)} as own join leads on leads.id = own.lead_id
      where leads.company_id in (${ids}))`;
}
