import { type Kysely, sql } from "kysely";

/** What each request needs and few people change; of users what others see of them in pickers. */
const watched = {
  organisation: "update",
  teams: "update",
  users: "update of name, status, deleted_at",
  pipelines: "update",
  stages: "update",
  lost_reasons: "update",
  fields: "update",
  views: "update",
};

/**
 * Counts the changes of reference data, so that processes may keep it. Each appends a row, and the
 * rows are folded by and by: one row for all would make writers queue, and deadlock.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table reference_changes (changes bigint not null)`.execute(db);
  await sql`
    create function count_reference_change() returns trigger language plpgsql as $$
    begin
      insert into reference_changes (changes) values (1);
      return null;
    end $$
  `.execute(db);
  for (const [table, update] of Object.entries(watched)) {
    await sql`
      create trigger ${sql.id(`${table}_reference`)} after insert or delete or ${sql.raw(update)}
      on ${sql.table(table)} execute function count_reference_change()
    `.execute(db);
  }
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of Object.keys(watched)) {
    await sql`drop trigger ${sql.id(`${table}_reference`)} on ${sql.table(table)}`.execute(db);
  }
  await sql`drop function count_reference_change()`.execute(db);
  await sql`drop table reference_changes`.execute(db);
}
