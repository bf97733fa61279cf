import { type Kysely, sql } from "kysely";

const business = sql.raw(`
  id bigint primary key generated always as identity,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  deleted_at timestamptz,
  custom jsonb not null default '{}'
`);

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table teams (${business}, name text not null, manager_id bigint)`.execute(db);
  await sql`
    create table users (
      ${business},
      email citext not null,
      name text not null,
      role text not null check (role in ('user', 'manager', 'admin')),
      team_id bigint references teams on delete set null,
      status text not null check (status in ('invited', 'active', 'disabled')),
      locale text not null default 'en',
      time_zone text not null default 'UTC',
      last_login_at timestamptz
    )
  `.execute(db);
  await sql`
    alter table teams add constraint teams_manager_id_fkey
      foreign key (manager_id) references users on delete set null
  `.execute(db);
  await sql`
    create table passwords (
      user_id bigint primary key references users on delete cascade,
      hash text not null,
      changed_at timestamptz not null default now()
    )
  `.execute(db);
  await sql`
    create table sessions (
      id text primary key,
      user_id bigint not null references users on delete cascade,
      created_at timestamptz not null default now(),
      last_used_at timestamptz not null default now(),
      expires_at timestamptz not null,
      revoked_at timestamptz,
      ip text,
      user_agent text
    )
  `.execute(db);
  for (const index of indexes) await sql.raw(index).execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`alter table teams drop constraint teams_manager_id_fkey`.execute(db);
  for (const table of ["sessions", "passwords", "users", "teams"]) {
    await db.schema.dropTable(table).execute();
  }
}

const indexes = [
  "create unique index users_email_key on users (email) where deleted_at is null",
  "create index users_team_id_index on users (team_id)",
  "create index teams_manager_id_index on teams (manager_id)",
  "create index sessions_user_id_index on sessions (user_id, expires_at)",
];
