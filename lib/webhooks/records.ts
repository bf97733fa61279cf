import type { DeliveryRow, WebhookRow } from "./repository.ts";
import type { Delivery, Webhook } from "./schema.ts";

/** The record as services give it. */
export function toWebhook(row: WebhookRow): Webhook {
  const { id, url, events, status, disabledWhy, createdAt } = row;
  return { id, url, events, status, disabledWhy, createdAt: createdAt.toISOString() };
}

/** The same of a delivery. */
export function toDelivery(row: DeliveryRow): Delivery {
  const { id, event, entity, entityId, status, attempts, responseStatus, error } = row;
  return {
    ...{ id, event, entity, entityId, status, attempts, responseStatus, error },
    dueAt: status === "queued" ? row.dueAt.toISOString() : null,
    createdAt: row.createdAt.toISOString(),
    deliveredAt: row.deliveredAt && row.deliveredAt.toISOString(),
  };
}
