import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table companies add column search_text text not null generated always as
      (fold_text(name || ' ' || coalesce(domain, ''))) stored
  `.execute(db);
  for (const index of indexes) await sql.raw(index).execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const name of ["name_sort", "updated", "search", "prefix", "trash"]) {
    await sql`drop index ${sql.id(`companies_${name}_index`)}`.execute(db);
  }
  await sql`alter table companies drop column search_text`.execute(db);
}

const indexes = [
  `create index companies_name_sort_index on companies (fold_text(name), id)
    where deleted_at is null`,
  "create index companies_updated_index on companies (updated_at, id) where deleted_at is null",
  "create index companies_search_index on companies using gin (search_text gin_trgm_ops)",
  "create index companies_prefix_index on companies (search_text text_pattern_ops)",
  "create index companies_trash_index on companies (deleted_at, id) where deleted_at is not null",
];
