import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table idempotency_keys (
      owner text not null,
      key text not null,
      fingerprint text not null,
      status integer not null,
      headers jsonb not null,
      body text not null,
      created_at timestamptz not null default now(),
      primary key (owner, key)
    )
  `.execute(db);
  await sql`create index idempotency_keys_created_index on idempotency_keys (created_at)`
    .execute(db);
  await sql`
    create table kv (
      key text primary key,
      value jsonb not null,
      expires_at timestamptz not null
    )
  `.execute(db);
  await sql`create index kv_expires_index on kv (expires_at)`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable("kv").execute();
  await db.schema.dropTable("idempotency_keys").execute();
}
