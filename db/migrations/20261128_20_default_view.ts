import { type Kysely, sql } from "kysely";

/** The view that a list opens with for its owner. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table views add column is_default boolean not null default false`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`alter table views drop column is_default`.execute(db);
}
