import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table leads add column closed_rate numeric(18, 8) check (closed_rate > 0)`
    .execute(db);
  for (const index of indexes) await sql.raw(index).execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const index of indexes) {
    const name = /index (\w+)/.exec(index)?.[1] ?? "";
    await sql`drop index ${sql.id(name)}`.execute(db);
  }
  await sql`alter table leads drop column closed_rate`.execute(db);
}

const live = "where deleted_at is null";

const indexes = [
  `create index leads_updated_index on leads (updated_at, id) ${live}`,
  `create index leads_title_index on leads (fold_text(title), id) ${live}`,
  `create index leads_amount_index on leads (coalesce(amount, -1), id) ${live}`,
  `create index leads_close_index
    on leads (coalesce(expected_close_on, 'infinity'::date), id) ${live}`,
  "create index leads_search_index on leads using gin (fold_text(title) gin_trgm_ops)",
  "create index leads_prefix_index on leads (fold_text(title) text_pattern_ops)",
  "create index leads_trash_index on leads (deleted_at, id) where deleted_at is not null",
];
