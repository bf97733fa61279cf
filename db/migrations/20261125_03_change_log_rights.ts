import { type Kysely, sql } from "kysely";

/** The server's role may only insert into the change log; sealing goes through the owner's function. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function seal_changes(seals jsonb) returns void
    language sql security definer set search_path = pg_catalog, public, pg_temp as $$
      update public.changes set position = seal.position, hash = seal.hash
      from jsonb_to_recordset(seals) as seal (id bigint, position bigint, hash text)
      where changes.id = seal.id
    $$
  `.execute(db);
  await sql`revoke all on function seal_changes(jsonb) from public`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop function seal_changes(jsonb)`.execute(db);
}
