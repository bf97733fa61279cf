import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const table of tables) await sql.raw(table).execute(db);
  await sql`create index mail_tokens_user_index on mail_tokens (user_id)`.execute(db);
  await sql`create index api_keys_user_index on api_keys (user_id)`.execute(db);
  await sql`create index sessions_view_as_id_index on sessions (view_as_id)`.execute(db);
  await sql`
    alter table organisation add column require_two_factor boolean not null default false
  `.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`alter table organisation drop column require_two_factor`.execute(db);
  await sql`drop index sessions_view_as_id_index`.execute(db);
  for (const table of ["recovery_codes", "two_factors", "api_keys", "mail_tokens"]) {
    await db.schema.dropTable(table).execute();
  }
}

const tables = [
  `create table mail_tokens (
    hash text primary key,
    user_id bigint not null references users on delete cascade,
    purpose text not null check (purpose in ('reset', 'invite')),
    created_at timestamptz not null default now(),
    expires_at timestamptz not null,
    used_at timestamptz
  )`,
  `create table api_keys (
    id bigint primary key generated always as identity,
    user_id bigint not null references users on delete cascade,
    name text not null,
    hash text not null unique,
    hint text not null,
    scopes text[] not null,
    rate_per_minute integer check (rate_per_minute > 0),
    created_at timestamptz not null default now(),
    expires_at timestamptz,
    last_used_at timestamptz,
    revoked_at timestamptz
  )`,
  `create table two_factors (
    user_id bigint primary key references users on delete cascade,
    secret text not null,
    created_at timestamptz not null default now(),
    confirmed_at timestamptz,
    last_step bigint not null default 0
  )`,
  `create table recovery_codes (
    user_id bigint not null references two_factors on delete cascade,
    hash text not null,
    used_at timestamptz,
    primary key (user_id, hash)
  )`,
];
