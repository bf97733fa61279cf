import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table views (
      id bigint primary key generated always as identity,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      version integer not null default 1,
      deleted_at timestamptz,
      custom jsonb not null default '{}',
      entity text not null,
      name text not null,
      query text not null,
      shared boolean not null default false,
      owner_id bigint not null references users
    )
  `.execute(db);
  await sql`create index views_owner_index on views (owner_id)`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable("views").execute();
}
