import { sql } from "kysely";
import type { Db } from "./client.ts";

/** The server's role in `deploy/postgres/roles.sql`, which owns nothing. */
const role = "petrel_app";

/** Tables that the server's role may add rows to, and no more. */
const appendOnly = ["change_sets", "changes", "change_data"];
/** Tables that it may only read. */
const readOnly = ["kysely_migration", "kysely_migration_lock"];

/** Whether the connected role may change tables. */
export async function mayMigrate(db: Db): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`
    select has_schema_privilege(current_schema(), 'create') as may
  `.execute(db);
  return rows[0]?.may ?? false;
}

/**
 * Gives the role `petrel_app`, where there is one, its rights on every table: to be called by the
 * owner after each migration. Rows may be read and written; the change log may only be added to.
 */
export async function grantRights(db: Db): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select rolname as name from pg_roles where rolname = ${role} and rolname <> current_user
  `.execute(db);
  if (rows.length === 0) return;
  const app = sql.id(role);
  await db.transaction().execute(async (tx) => {
    const run = (statement: ReturnType<typeof sql>) => statement.execute(tx);
    await run(sql`revoke all on all tables in schema public from ${app}`);
    await run(sql`grant usage on schema public to ${app}`);
    await run(sql`grant select, insert, update, delete on all tables in schema public to ${app}`);
    await run(sql`grant usage on all sequences in schema public to ${app}`);
    for (const table of appendOnly) {
      await run(sql`revoke update, delete on ${sql.table(table)} from ${app}`);
    }
    for (const table of readOnly) {
      await run(sql`revoke insert, update, delete on ${sql.table(table)} from ${app}`);
    }
    await run(sql`grant execute on function seal_changes(jsonb) to ${app}`);
    await run(sql`grant execute on function erase_changes(text, bigint) to ${app}`);
  });
}
