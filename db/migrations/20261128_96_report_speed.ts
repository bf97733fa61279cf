import { type Kysely, sql } from "kysely";

const open = "where closed_at is null and deleted_at is null";
const live = "where deleted_at is null";

/** Each answers its question from the index alone; none has a column that a logged activity changes. */
const indexes = {
  stage_history_first_index: {
    now: `stage_history (entered_at) include (to_stage_id, lead_id, days, left_to_stage_id)
      where not again`,
    before: `stage_history (entered_at) include (to_stage_id, lead_id, left_at, left_to_stage_id)
      where not again`,
  },
  leads_forecast_index: {
    now: `leads (expected_close_on, stage_id) include (owner_id, amount, currency) ${open}`,
    before: `leads (expected_close_on, stage_id) ${open}`,
  },
  interactions_activity_index: {
    now: `interactions (occurred_at) include (user_id, kind, lead_id) ${live}`,
    before: `interactions (occurred_at) include (user_id, kind) ${live}`,
  },
  leads_entered_index: { now: `leads (stage_entered_at) include (stage_id, owner_id) ${open}` },
  leads_next_index: { now: `leads (id) include (stage_id, owner_id) ${open}` },
  tasks_next_index: {
    now: `tasks (lead_id) include (user_id, created_by)
      where status = 'open' and deleted_at is null and lead_id is not null`,
  },
};

/** A stay knows how many whole days it took, so that a funnel reads and groups small numbers. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`drop index stage_history_first_index`.execute(db);
  await sql`
    alter table stage_history add column days integer generated always as
      (floor(extract(epoch from left_at - entered_at) / 86400)::integer) stored
  `.execute(db);
  for (const [name, { now }] of Object.entries(indexes)) {
    await sql.raw(`drop index if exists ${name}`).execute(db);
    await sql.raw(`create index ${name} on ${now}`).execute(db);
  }
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const name of Object.keys(indexes)) await sql.raw(`drop index ${name}`).execute(db);
  await sql`alter table stage_history drop column days`.execute(db);
  for (const [name, index] of Object.entries(indexes)) {
    if ("before" in index) await sql.raw(`create index ${name} on ${index.before}`).execute(db);
  }
}
