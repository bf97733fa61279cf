import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table runs (
      id bigint primary key generated always as identity,
      kind text not null,
      actor_id bigint not null references users,
      change_set_id bigint references change_sets,
      made_change_set_id bigint references change_sets,
      status text not null default 'queued' check (status in ('queued', 'running', 'done', 'failed')),
      done integer not null default 0,
      total integer not null,
      next bigint,
      result jsonb not null default '{}',
      error text,
      created_at timestamptz not null default now(),
      finished_at timestamptz
    )
  `.execute(db);
  await sql`create index runs_actor_index on runs (actor_id, id)`.execute(db);
  await sql`create index runs_change_set_index on runs (change_set_id, id)`.execute(db);
  await sql`create index runs_made_change_set_index on runs (made_change_set_id)`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable("runs").execute();
}
