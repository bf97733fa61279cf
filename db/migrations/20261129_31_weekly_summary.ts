import { type Kysely, sql } from "kysely";

/** Who wants a summary by mail each week, and the weeks that a person has had one of. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table users add column weekly_summary boolean not null default false`.execute(db);
  await sql`
    create table weekly_summaries (
      user_id bigint not null references users,
      week date not null,
      primary key (user_id, week)
    )
  `.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table weekly_summaries`.execute(db);
  await sql`alter table users drop column weekly_summary`.execute(db);
}
