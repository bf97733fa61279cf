import { type Kysely, sql } from "kysely";

/** The secret address of each person's tasks as a calendar, by its hash. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table calendar_addresses (
      user_id bigint primary key references users on delete cascade,
      hash text not null unique,
      created_at timestamptz not null
    )
  `.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable("calendar_addresses").execute();
}
