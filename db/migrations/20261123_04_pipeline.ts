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
  await sql`
    create table pipelines (${business}, name text not null, position integer not null)
  `.execute(db);
  await sql`
    create table stages (
      ${business},
      pipeline_id bigint not null references pipelines,
      key text not null,
      name text not null,
      position integer not null,
      type text not null check (type in ('open', 'won', 'lost')),
      probability integer not null check (probability between 0 and 100),
      forecast_category text,
      rot_after_days integer check (rot_after_days > 0),
      requires text[] not null default '{}'
    )
  `.execute(db);
  await sql`
    create table lost_reasons (
      ${business},
      key text not null,
      name text not null,
      position integer not null
    )
  `.execute(db);
  await sql`
    create table leads (
      ${business},
      title text not null,
      customer_id bigint references customers on delete set null,
      company_id bigint references companies on delete set null,
      stage_id bigint not null references stages,
      owner_id bigint not null references users,
      amount numeric(14, 2) check (amount >= 0),
      currency char(3) not null,
      probability integer check (probability between 0 and 100),
      expected_close_on date,
      source text,
      lost_reason_id bigint references lost_reasons,
      lost_note text,
      last_open_stage_id bigint references stages,
      stage_entered_at timestamptz not null default now(),
      last_activity_at timestamptz,
      closed_at timestamptz,
      position text collate "C" not null
    )
  `.execute(db);
  await sql`
    create table stage_history (
      id bigint primary key generated always as identity,
      lead_id bigint not null references leads on delete cascade,
      from_stage_id bigint references stages,
      to_stage_id bigint not null references stages,
      entered_at timestamptz not null,
      left_at timestamptz,
      user_id bigint references users
    )
  `.execute(db);
  for (const index of indexes) await sql.raw(index).execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of ["stage_history", "leads", "lost_reasons", "stages", "pipelines"]) {
    await db.schema.dropTable(table).execute();
  }
}

const live = "where deleted_at is null";

const indexes = [
  `create unique index stages_key on stages (pipeline_id, key) ${live}`,
  `create unique index lost_reasons_key on lost_reasons (key) ${live}`,
  `create index leads_created_index on leads (created_at, id) ${live}`,
  `create index leads_board_index on leads (stage_id, position, id) ${live}`,
  `create index leads_owner_index on leads (owner_id, stage_id, position, id) ${live}`,
  "create index leads_customer_index on leads (customer_id) where customer_id is not null",
  "create index leads_company_index on leads (company_id) where company_id is not null",
  `create index leads_forecast_index on leads (expected_close_on, stage_id)
    where closed_at is null and deleted_at is null`,
  "create index leads_lost_reason_index on leads (lost_reason_id) where lost_reason_id is not null",
  `create index leads_last_open_stage_index on leads (last_open_stage_id)
    where last_open_stage_id is not null`,
  "create index stage_history_lead_index on stage_history (lead_id, entered_at)",
  "create index stage_history_from_index on stage_history (from_stage_id)",
  "create index stage_history_to_index on stage_history (to_stage_id, entered_at)",
];
