import { readsChange, recordsOf } from "../changes/records.ts";
import type { Undoable } from "../changes/undoable.ts";
import type { Ctx } from "../context.ts";
import { notFound } from "../errors.ts";
import { startOfDay } from "../i18n/zoned_time.ts";
import { markRead, selectNews, selectNotifications } from "./repository.ts";
import type { News, Notification } from "./schema.ts";

const shown = 25;

/** Some of a person's notifications, and where the older ones begin; null where there are none. */
export interface NotificationPage {
  data: Notification[];
  older: number | null;
}

/** What the actor was told, newest first, with the names of the records that they still read. */
export async function listNotifications(
  ctx: Ctx,
  before: number | undefined,
  undoables: readonly Undoable[],
): Promise<NotificationPage> {
  const { db, actor } = ctx;
  const rows = await selectNotifications(db, actor.userId ?? 0, { before, limit: shown + 1 });
  const records = await recordsOf(db, rows, undoables);
  const data = rows.slice(0, shown).map((row): Notification => {
    const { id, kind, entity, entityId, count, actorName, createdAt, readAt } = row;
    const readable = readsChange(ctx, row, { records, undoables });
    const name = readable ? nameOf(records.of(row)) : null;
    const at = { createdAt: createdAt.toISOString(), read: readAt !== null };
    return { id, kind, entity, entityId, count, name, actor: actorName, ...at };
  });
  return { data, older: rows.length > shown ? data.at(-1)?.id ?? null : null };
}

function nameOf(record: object | undefined): string {
  const { title, name, subject }: { title?: unknown; name?: unknown; subject?: unknown } = record ??
    {};
  const given = title ?? name ?? subject;
  return typeof given === "string" ? given : "";
}

/** Marks one as read and gives the path of what it is about. Throws NOT_FOUND. */
export async function openNotification(ctx: Ctx, id: number): Promise<string> {
  const [one] = await markRead(ctx.db, ctx.actor.userId ?? 0, { id, now: ctx.now });
  if (one === undefined) throw notFound("Notification");
  const { entity, entityId, kind, count } = one;
  if (kind === "assigned" && count > 1) {
    return entity === "tasks" ? "/tasks" : `/${entity}?ownerId=me&sort=-updatedAt`;
  }
  return `/${entity}/${entityId}`;
}

/** Marks all of the actor's as read. */
export async function readAll(ctx: Ctx): Promise<void> {
  await markRead(ctx.db, ctx.actor.userId ?? 0, { now: ctx.now });
}

/** What is new for the actor: notifications, and tasks that are late or due today. */
export function newsOf({ db, actor, now }: Ctx): Promise<News> {
  return selectNews(db, actor.userId ?? 0, startOfDay(now, actor.timeZone, 1));
}
