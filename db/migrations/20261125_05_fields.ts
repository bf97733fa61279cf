import { type Kysely, sql } from "kysely";

const carriers = ["customers", "companies", "leads", "tasks"];

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table fields (
      id bigint primary key generated always as identity,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      version integer not null default 1,
      deleted_at timestamptz,
      custom jsonb not null default '{}',
      entity text not null check (entity in ('customers', 'companies', 'leads', 'tasks')),
      key text not null,
      label text not null,
      type text not null check (type in ('text', 'number', 'date', 'boolean', 'select', 'url')),
      options text[] not null default '{}',
      required boolean not null default false,
      position integer not null
    )
  `.execute(db);
  await sql`create unique index fields_entity_key on fields (entity, key) where deleted_at is null`
    .execute(db);
  for (const table of carriers) {
    await sql`
      create index ${sql.id(`${table}_custom_index`)} on ${sql.table(table)}
        using gin (custom jsonb_path_ops) where custom <> '{}'
    `.execute(db);
  }
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of carriers) {
    await sql`drop index ${sql.id(`${table}_custom_index`)}`.execute(db);
  }
  await db.schema.dropTable("fields").execute();
}
