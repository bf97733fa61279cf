import { type Insertable, type Selectable, sql, type Updateable } from "kysely";
import type { Db } from "../db/client.ts";
import type { WebhookDeliveryTable, WebhookTable } from "../db/tables/webhooks.ts";

export type WebhookRow = Selectable<WebhookTable>;
export type DeliveryRow = Selectable<WebhookDeliveryTable>;

/** All webhooks, newest first. */
export function selectWebhooks(db: Db): Promise<WebhookRow[]> {
  return db.selectFrom("webhooks").selectAll().orderBy("id", "desc").execute();
}

export function selectWebhook(db: Db, id: number): Promise<WebhookRow | undefined> {
  return db.selectFrom("webhooks").selectAll().where("id", "=", id).executeTakeFirst();
}

/** The same, locked until the transaction ends; not while another process has it. */
export function lockWebhook(db: Db, id: number): Promise<WebhookRow | undefined> {
  return db.selectFrom("webhooks").selectAll().where("id", "=", id).forUpdate().skipLocked()
    .executeTakeFirst();
}

export function insertWebhook(db: Db, row: Insertable<WebhookTable>): Promise<WebhookRow> {
  return db.insertInto("webhooks").values(row).returningAll().executeTakeFirstOrThrow();
}

export function patchWebhook(
  db: Db,
  id: number,
  fields: Updateable<WebhookTable>,
): Promise<WebhookRow> {
  return db.updateTable("webhooks").set(fields).where("id", "=", id).returningAll()
    .executeTakeFirstOrThrow();
}

/** Takes a webhook away, its deliveries with it. */
export async function deleteWebhook(db: Db, id: number): Promise<void> {
  await db.deleteFrom("webhooks").where("id", "=", id).execute();
}

/** The last place of the change log that has been given so far. */
export async function selectLastPosition(db: Db): Promise<number> {
  const row = await db.selectFrom("changes").select((eb) => eb.fn.max("position").as("position"))
    .executeTakeFirstOrThrow();
  return Number(row.position ?? 0);
}

/** Ids for so many deliveries, in their order. */
export async function nextDeliveryIds(db: Db, count: number): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select nextval(pg_get_serial_sequence('webhook_deliveries', 'id')) as id
    from generate_series(1, ${count}::int)
  `.execute(db);
  return rows.map((row) => row.id).sort((a, b) => a - b);
}

export async function insertDeliveries(
  db: Db,
  rows: Insertable<WebhookDeliveryTable>[],
): Promise<void> {
  if (rows.length > 0) await db.insertInto("webhookDeliveries").values(rows).execute();
}

export function insertDelivery(
  db: Db,
  row: Insertable<WebhookDeliveryTable>,
): Promise<DeliveryRow> {
  return db.insertInto("webhookDeliveries").values(row).returningAll().executeTakeFirstOrThrow();
}

/** A webhook's deliveries, newest first, older than one of them. */
export function selectDeliveries(
  db: Db,
  { webhookId, before, limit }: { webhookId: number; before?: number | undefined; limit: number },
): Promise<DeliveryRow[]> {
  return db.selectFrom("webhookDeliveries").selectAll().where("webhookId", "=", webhookId)
    .$if(before !== undefined, (query) => query.where("id", "<", before ?? 0))
    .orderBy("id", "desc").limit(limit).execute();
}

/** Puts a delivery back in the queue, as if it were new; undefined where there is none. */
export function requeueDelivery(
  db: Db,
  { webhookId, id, now }: { webhookId: number; id: number; now: Date },
): Promise<DeliveryRow | undefined> {
  return db.updateTable("webhookDeliveries")
    .set({ status: "queued", attempts: 0, dueAt: now, firstAt: null, error: null })
    .set({ responseStatus: null, deliveredAt: null, leasedUntil: null })
    .where("id", "=", id).where("webhookId", "=", webhookId).returningAll().executeTakeFirst();
}

/**
 * Takes deliveries that are due under a lease, the oldest first: of each record only its first one in
 * the queue, so that they arrive in order.
 */
export async function leaseDeliveries(
  db: Db,
  { limit, leaseSeconds }: { limit: number; leaseSeconds: number },
): Promise<DeliveryRow[]> {
  const { rows } = await sql<DeliveryRow>`
    update webhook_deliveries set leased_until = now() + ${leaseSeconds} * interval '1 second',
      first_at = coalesce(first_at, now()), attempts = attempts + 1
    where id in (
      select queued.id from webhook_deliveries as queued
      join webhooks on webhooks.id = queued.webhook_id and webhooks.status = 'active'
      where queued.status = 'queued' and queued.due_at <= now()
        and (queued.leased_until is null or queued.leased_until < now())
        and not exists (
          select from webhook_deliveries as earlier
          where earlier.webhook_id = queued.webhook_id and earlier.entity = queued.entity
            and earlier.entity_id = queued.entity_id and earlier.status = 'queued'
            and earlier.id < queued.id
        )
      order by queued.id limit ${limit} for update of queued skip locked
    ) returning *
  `.execute(db);
  return rows.sort((a, b) => a.id - b.id);
}

/** Writes how a delivery went. */
export function patchDelivery(
  db: Db,
  id: number,
  fields: Updateable<WebhookDeliveryTable>,
): Promise<DeliveryRow> {
  return db.updateTable("webhookDeliveries").set({ ...fields, leasedUntil: null })
    .where("id", "=", id).returningAll().executeTakeFirstOrThrow();
}

/** The addresses of those who look after the instance. */
export async function selectAdminEmails(db: Db): Promise<string[]> {
  const rows = await db.selectFrom("users").select("email").where("role", "=", "admin")
    .where("status", "=", "active").where("deletedAt", "is", null).execute();
  return rows.map((row) => row.email);
}
