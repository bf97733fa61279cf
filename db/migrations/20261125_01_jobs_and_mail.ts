import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table jobs (
      id bigint primary key generated always as identity,
      name text not null,
      payload jsonb not null,
      key text,
      run_at timestamptz not null default now(),
      attempts integer not null default 0,
      lease uuid,
      leased_until timestamptz,
      failed_at timestamptz,
      last_error text,
      created_at timestamptz not null default now()
    )
  `.execute(db);
  await sql`create index jobs_due_index on jobs (run_at, id) where failed_at is null`.execute(db);
  await sql`create unique index jobs_key_key on jobs (name, key) where key is not null`.execute(db);
  await sql`
    create table mails (
      id bigint primary key generated always as identity,
      kind text not null,
      recipient text not null,
      subject text not null,
      body text,
      status text not null default 'queued' check (status in ('queued', 'sent', 'failed')),
      error text,
      created_at timestamptz not null default now(),
      sent_at timestamptz
    )
  `.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable("mails").execute();
  await db.schema.dropTable("jobs").execute();
}
