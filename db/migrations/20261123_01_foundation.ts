import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const name of extensions) {
    await sql`create extension if not exists ${sql.id(name)}`.execute(db);
  }
  // A body in standard form is bound when it is made, so that no search path can change it: generated
  // columns and indexes rest on it.
  await sql`
    create function fold_text(value text) returns text
    language sql immutable strict parallel safe
    return lower(unaccent('unaccent'::regdictionary, value))
  `.execute(db);
  await sql`
    create table organisation (
      id bigint primary key default 1 check (id = 1),
      name text not null,
      base_currency char(3) not null,
      time_zone text not null,
      locale text not null,
      exchange_rates jsonb not null default '{}',
      version integer not null default 1
    )
  `.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table organisation`.execute(db);
  await sql`drop function fold_text`.execute(db);
}

const extensions = ["btree_gin", "citext", "pg_trgm", "unaccent"];
