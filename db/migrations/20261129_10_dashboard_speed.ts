import { type Kysely, sql } from "kysely";

const live = "where deleted_at is null";
const openTasks = "where status = 'open' and deleted_at is null";

/** What a dashboard asks of one person's leads and tasks, told from the indexes alone. */
const indexes = {
  leads_owner_created_index: {
    now: `leads (owner_id, created_at, id, closed_at, stage_entered_at) include (stage_id) ${live}`,
    before: `leads (owner_id, created_at, id) ${live}`,
  },
  tasks_open_index: {
    now: `tasks (user_id, due_at, id) include (created_by) ${openTasks}`,
    before: `tasks (user_id, due_at, id) ${openTasks}`,
  },
  tasks_done_index: {
    now: `tasks (user_id, completed_at) where status = 'done' and deleted_at is null`,
  },
};

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const [name, { now }] of Object.entries(indexes)) {
    await sql.raw(`drop index if exists ${name}`).execute(db);
    await sql.raw(`create index ${name} on ${now}`).execute(db);
  }
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const [name, index] of Object.entries(indexes)) {
    await sql.raw(`drop index ${name}`).execute(db);
    if ("before" in index) await sql.raw(`create index ${name} on ${index.before}`).execute(db);
  }
}
