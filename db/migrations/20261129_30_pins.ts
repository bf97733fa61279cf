import { type Kysely, sql } from "kysely";

/** Reports that stand on a person's page, or on a team's. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table pins (
      id bigint primary key generated always as identity,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      version integer not null default 1,
      deleted_at timestamptz,
      custom jsonb not null default '{}',
      owner_id bigint not null references users,
      team_id bigint references teams,
      report text not null,
      query text not null,
      position integer not null
    )
  `.execute(db);
  await sql`create index pins_owner_index on pins (owner_id)`.execute(db);
  await sql`create index pins_team_index on pins (team_id)`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table pins`.execute(db);
}
