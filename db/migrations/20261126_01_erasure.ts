import { type Kysely, sql } from "kysely";

/**
 * Erasing through the owner's function alone, and only where the log says that the record was erased:
 * nobody can take values away without a trace.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function erase_changes(of_entity text, of_id bigint) returns void
    language plpgsql security definer
    set search_path = pg_catalog, public, pg_temp as $$
    declare logged bigint;
    begin
      select max(id) into logged from public.changes
      where entity = of_entity and entity_id = of_id and action = 'erased';
      if logged is null then
        raise exception 'The log does not say that % % was erased', of_entity, of_id
          using errcode = 'insufficient_privilege';
      end if;
      perform set_config('petrel.erasing', 'on', true);
      delete from public.change_data where change_id in (
        select id from public.changes
        where entity = of_entity and entity_id = of_id and id < logged
      );
      perform set_config('petrel.erasing', 'off', true);
    end $$
  `.execute(db);
  await sql`revoke all on function erase_changes(text, bigint) from public`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop function erase_changes(text, bigint)`.execute(db);
}
