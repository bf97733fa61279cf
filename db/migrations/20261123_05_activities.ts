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
    create table tasks (
      ${business},
      title text not null,
      note text,
      user_id bigint not null references users,
      created_by bigint not null references users,
      customer_id bigint references customers on delete set null,
      lead_id bigint references leads on delete set null,
      due_at timestamptz,
      priority text not null default 'normal'
        check (priority in ('low', 'normal', 'high', 'urgent')),
      status text not null default 'open' check (status in ('open', 'done', 'cancelled')),
      completed_at timestamptz
    )
  `.execute(db);
  await sql`
    create table interactions (
      ${business},
      kind text not null check (kind in ('call', 'email', 'meeting', 'note')),
      customer_id bigint references customers on delete set null,
      lead_id bigint references leads on delete set null,
      user_id bigint not null references users,
      subject text,
      body text,
      direction text check (direction in ('inbound', 'outbound')),
      outcome text,
      duration_minutes integer check (duration_minutes >= 0),
      occurred_at timestamptz not null default now()
    )
  `.execute(db);
  for (const index of indexes) await sql.raw(index).execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable("interactions").execute();
  await db.schema.dropTable("tasks").execute();
}

const live = "where deleted_at is null";
const open = "where status = 'open' and deleted_at is null";

const indexes = [
  `create index tasks_created_index on tasks (created_at, id) ${live}`,
  `create index tasks_due_index on tasks (due_at, id) ${open}`,
  `create index tasks_open_index on tasks (user_id, due_at, id) ${open}`,
  "create index tasks_user_index on tasks (user_id)",
  "create index tasks_created_by_index on tasks (created_by)",
  "create index tasks_customer_index on tasks (customer_id) where customer_id is not null",
  "create index tasks_lead_index on tasks (lead_id) where lead_id is not null",
  `create index interactions_occurred_index on interactions (occurred_at, id) ${live}`,
  `create index interactions_customer_index on interactions (customer_id, occurred_at, id)
    where customer_id is not null`,
  `create index interactions_lead_index on interactions (lead_id, occurred_at, id)
    where lead_id is not null`,
  "create index interactions_user_index on interactions (user_id, occurred_at, id)",
];
