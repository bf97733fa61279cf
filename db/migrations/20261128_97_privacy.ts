import { type Kysely, sql } from "kysely";

/** Takes the values of a record away where the log says that it is gone for good, in these ways. */
const erasing = (ways: string) => `
  create or replace function erase_changes(of_entity text, of_id bigint) returns void
  language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
  declare logged bigint;
  begin
    select max(id) into logged from public.changes
    where entity = of_entity and entity_id = of_id and action in (${ways});
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
`;

/** What is purged leaves the log like what is erased; how long the trash and strangers are kept. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(erasing("'erased', 'purged'")).execute(db);
  await sql`
    alter table organisation add column trash_days integer check (trash_days > 0),
      add column stale_months integer check (stale_months > 0)
  `.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`alter table organisation drop column trash_days, drop column stale_months`.execute(db);
  await sql.raw(erasing("'erased'")).execute(db);
}
