import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await createTables(db);
  for (const index of indexes) await sql.raw(index).execute(db);
  await sql`
    create function refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception 'The change log is append-only: % on % is refused', tg_op, tg_table_name
        using errcode = 'insufficient_privilege';
    end $$
  `.execute(db);
  await sql`
    create function seal_only() returns trigger language plpgsql as $$
    begin
      if old.position is null and new.position is not null and new.hash is not null
        and (new.id, new.change_set_id, new.at, new.action, new.entity, new.entity_id, new.digest)
          is not distinct from
          (old.id, old.change_set_id, old.at, old.action, old.entity, old.entity_id, old.digest)
      then return new; end if;
      raise exception 'The change log is append-only: a change is sealed once and never edited'
        using errcode = 'insufficient_privilege';
    end $$
  `.execute(db);
  await sql`
    create function erase_only() returns trigger language plpgsql as $$
    begin
      if current_setting('petrel.erasing', true) = 'on' then return old; end if;
      raise exception 'The change log is append-only: only an erasure deletes from it'
        using errcode = 'insufficient_privilege';
    end $$
  `.execute(db);
  for (const trigger of triggers) await sql.raw(trigger).execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of ["change_unsealed", "change_data", "changes", "change_sets"]) {
    await db.schema.dropTable(table).execute();
  }
  for (const name of ["refuse_change", "seal_only", "erase_only"]) {
    await sql`drop function ${sql.id(name)}`.execute(db);
  }
}

async function createTables(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table change_sets (
      id bigint primary key generated always as identity,
      at timestamptz not null default now(),
      actor_id bigint references users,
      ip text,
      request_id text not null,
      summary text not null,
      undoes bigint references change_sets
    )
  `.execute(db);
  await sql`
    create table changes (
      id bigint primary key generated always as identity,
      change_set_id bigint not null references change_sets,
      at timestamptz not null default now(),
      action text not null,
      entity text not null,
      entity_id bigint not null,
      digest text not null,
      position bigint,
      hash text,
      check ((position is null) = (hash is null))
    )
  `.execute(db);
  await sql`
    create table change_data (
      change_id bigint primary key references changes,
      salt text not null,
      before jsonb,
      after jsonb
    )
  `.execute(db);
  // A queue: no foreign key, since each row lives for a moment only.
  await sql`create table change_unsealed (change_id bigint primary key)`.execute(db);
}

const indexes = [
  "create index change_sets_actor_index on change_sets (actor_id, id)",
  "create index change_sets_undoes_index on change_sets (undoes) where undoes is not null",
  "create index changes_change_set_index on changes (change_set_id, id)",
  "create index changes_record_index on changes (entity, entity_id, id)",
  "create unique index changes_position_key on changes (position)",
];

const refuse = "execute function refuse_change()";

const triggers = [
  ...["change_sets", "changes", "change_data"].map((table) =>
    `create trigger ${table}_no_truncate before truncate on ${table} for each statement ${refuse}`
  ),
  `create trigger change_sets_no_edit before update or delete on change_sets for each row ${refuse}`,
  "create trigger changes_seal before update on changes for each row execute function seal_only()",
  `create trigger changes_no_delete before delete on changes for each row ${refuse}`,
  `create trigger change_data_no_edit before update on change_data for each row ${refuse}`,
  `create trigger change_data_erase before delete on change_data
    for each row execute function erase_only()`,
];
