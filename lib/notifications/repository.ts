import { sql } from "kysely";
import type { Db } from "../db/client.ts";
import type { News, NotificationKind } from "./schema.ts";

/** Somebody to tell something; `key` says what, so that nobody is told the same twice. */
export interface Told {
  userId: number;
  kind: NotificationKind;
  key: string;
  entity: string;
  entityId: number;
  count: number;
  actorId: number | null;
}

/** Stores what people are told, active ones only; what a person was told before stays as it is. */
export async function insertNotifications(db: Db, told: readonly Told[]): Promise<void> {
  if (told.length === 0) return;
  await sql`
    insert into notifications (user_id, kind, key, entity, entity_id, count, actor_id)
    select user_id, kind, key, entity, entity_id, count, actor_id
    from jsonb_to_recordset((${JSON.stringify(told.map(toRow))}::text)::jsonb) as told (
      user_id bigint, kind text, key text, entity text, entity_id bigint, count int, actor_id bigint
    ) join users on users.id = user_id and users.status = 'active'
    on conflict (user_id, key) do nothing
  `.execute(db);
}

function toRow({ userId, entityId, actorId, ...rest }: Told) {
  return { ...rest, user_id: userId, entity_id: entityId, actor_id: actorId };
}

/** How far the log was read, locked until the transaction ends. */
export async function lockPlace(db: Db): Promise<number> {
  const row = await db.selectFrom("notificationPlace").select("position").forUpdate()
    .executeTakeFirstOrThrow();
  return row.position;
}

/** Notes how far the log was read. */
export async function movePlace(db: Db, position: number): Promise<void> {
  await db.updateTable("notificationPlace").set({ position }).execute();
}

/**
 * Tells people of their open tasks that are due: a quarter of an hour before, and for any time of a
 * day in its morning; none that was due over a day ago.
 */
export async function tellDue(db: Db, now: Date): Promise<void> {
  await sql`
    with open as (
      select tasks.id, user_id, due_at, due_at at time zone users.time_zone as local,
        ${now}::timestamptz at time zone users.time_zone as here
      from tasks join users on users.id = tasks.user_id and users.status = 'active'
      where tasks.deleted_at is null and tasks.status = 'open'
        and due_at > ${now}::timestamptz - interval '1 day'
        and due_at < ${now}::timestamptz + interval '1 day'
    )
    insert into notifications (user_id, kind, key, entity, entity_id)
    select user_id, 'due', 'due/' || id || '/' || extract(epoch from due_at)::bigint, 'tasks', id
    from open
    where here >= case when local::time >= time '23:59' then date_trunc('day', local) + time '08:00'
      else local - interval '15 minutes' end
    on conflict (user_id, key) do nothing
  `.execute(db);
}

/** Tells people that their imports and changes of many records have ended, within a day. */
export async function tellDone(db: Db, now: Date): Promise<void> {
  await sql`
    insert into notifications (user_id, kind, key, entity, entity_id)
    select actor_id, 'done', 'done/' || id, 'runs', id from runs
    where finished_at > ${now}::timestamptz - interval '1 day'
    on conflict (user_id, key) do nothing
  `.execute(db);
}

/** A person's notifications, newest first, older than the one with the id `before`. */
export function selectNotifications(
  db: Db,
  userId: number,
  { before, limit }: { before: number | undefined; limit: number },
) {
  return db.selectFrom("notifications").leftJoin("users as actor", "actor.id", "actorId")
    .selectAll("notifications").select("actor.name as actorName")
    .where("userId", "=", userId)
    .$if(before !== undefined, (query) => query.where("notifications.id", "<", before ?? 0))
    .orderBy("notifications.id", "desc").limit(limit).execute();
}

/** Marks one of a person's notifications as read, or all; gives the one. */
export function markRead(db: Db, userId: number, { id, now }: { id?: number; now: Date }) {
  return db.updateTable("notifications").where("userId", "=", userId)
    .$if(id !== undefined, (query) => query.where("id", "=", id ?? 0))
    .$if(id === undefined, (query) => query.where("readAt", "is", null))
    .set({ readAt: sql<Date>`coalesce(read_at, ${now})` })
    .returning(["entity", "entityId", "kind", "count"]).execute();
}

/** What is new for a person; tasks are due until the instant `until`. */
export async function selectNews(db: Db, userId: number, until: Date): Promise<News> {
  const { rows } = await sql<News>`
    select
      (select count(*)::int from notifications where user_id = ${userId} and read_at is null)
        as unread,
      (select count(*)::int from tasks where user_id = ${userId} and due_at < ${until}
        and status = 'open' and deleted_at is null) as due
  `.execute(db);
  return rows[0] ?? { unread: 0, due: 0 };
}
