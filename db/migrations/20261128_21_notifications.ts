import { type Kysely, sql } from "kysely";

/** What people are told, and how far the log was read for it: from here on. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table notifications (
      id bigint primary key generated always as identity,
      created_at timestamptz not null default now(),
      user_id bigint not null references users,
      kind text not null check (kind in ('assigned', 'mentioned', 'due', 'done')),
      key text not null,
      entity text not null,
      entity_id bigint not null,
      count integer not null default 1,
      actor_id bigint references users,
      read_at timestamptz,
      constraint notifications_key unique (user_id, key)
    )
  `.execute(db);
  await sql`create index notifications_user_index on notifications (user_id, id)`.execute(db);
  await sql`
    create index notifications_unread_index on notifications (user_id) where read_at is null
  `.execute(db);
  await sql`create index notifications_actor_index on notifications (actor_id)`.execute(db);
  await sql`
    create table notification_place (
      one boolean primary key default true check (one),
      position bigint not null
    )
  `.execute(db);
  await sql`
    insert into notification_place (position) select coalesce(max(position), 0) from changes
  `.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable("notification_place").execute();
  await db.schema.dropTable("notifications").execute();
}
