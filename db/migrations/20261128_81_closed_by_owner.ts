import { type Kysely, sql } from "kysely";

/** What a person won lately, without a look at what everyone did. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create index leads_owner_closed_index on leads (owner_id, closed_at)
    include (stage_id, amount, currency, closed_rate)
    where closed_at is not null and deleted_at is null
  `.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop index leads_owner_closed_index`.execute(db);
}
