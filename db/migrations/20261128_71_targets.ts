import { type Kysely, sql } from "kysely";

/** What a person is to win in a quarter, in base currency. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table targets (
      id bigint primary key generated always as identity,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      version integer not null default 1,
      deleted_at timestamptz,
      custom jsonb not null default '{}',
      user_id bigint not null references users,
      quarter date not null check (quarter = date_trunc('quarter', quarter)::date),
      amount numeric(14, 2) not null check (amount >= 0)
    )
  `.execute(db);
  await sql`
    create unique index targets_person on targets (user_id, quarter) where deleted_at is null
  `.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table targets`.execute(db);
}
