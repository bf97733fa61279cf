import { type Kysely, sql } from "kysely";

/**
 * A lead's next task from the index alone, which is a third of the one on all tasks of leads; what a
 * person won lately without a look at what everyone did.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create index tasks_next_index on tasks (lead_id, due_at, id) include (created_by, user_id)
    where status = 'open' and deleted_at is null and lead_id is not null
  `.execute(db);
  await sql`
    create index leads_owner_closed_index on leads (owner_id, closed_at)
    include (stage_id, amount, currency, closed_rate)
    where closed_at is not null and deleted_at is null
  `.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop index leads_owner_closed_index, tasks_next_index`.execute(db);
}
