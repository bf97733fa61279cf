import type { Ctx } from "../context.ts";
import { AppError, notFound } from "../errors.ts";
import { deliver } from "./deliver.ts";
import { payload } from "./payload.ts";
import { toDelivery } from "./records.ts";
import { insertDelivery, requeueDelivery, selectDeliveries } from "./repository.ts";
import { type Delivery, testEvent } from "./schema.ts";
import { findWebhook, type WebhookSettings } from "./service.ts";

/** A webhook's deliveries, newest first. Throws FORBIDDEN, NOT_FOUND. */
export async function listDeliveries(
  ctx: Ctx,
  webhookId: number,
  { limit, before }: { limit: number; before?: number | undefined },
): Promise<{ deliveries: Delivery[]; nextCursor: number | null }> {
  await findWebhook(ctx, webhookId);
  const rows = await selectDeliveries(ctx.db, { webhookId, before, limit: limit + 1 });
  const shown = rows.slice(0, limit);
  const nextCursor = rows.length > limit ? shown.at(-1)?.id ?? null : null;
  return { deliveries: shown.map(toDelivery), nextCursor };
}

/** Sends a message that says it is a test, at once; how it went. Throws FORBIDDEN, NOT_FOUND. */
export async function testWebhook(
  ctx: Ctx,
  id: number,
  settings: WebhookSettings,
): Promise<Delivery> {
  const webhook = await findWebhook(ctx, id);
  const made = await insertDelivery(ctx.db, {
    ...{ webhookId: id, event: testEvent, entity: "webhooks", entityId: id, body: "" },
    // In nobody else's hands until it has been sent here.
    leasedUntil: new Date(ctx.now.getTime() + 60_000),
    ...{ attempts: 1, firstAt: ctx.now, createdAt: ctx.now },
  });
  const data = { message: "This is a test." };
  const about = { event: testEvent, entity: "webhooks", entityId: id, changeSetId: null };
  const body = payload({ id: made.id, at: ctx.now.toISOString(), ...about, data });
  return toDelivery(
    await deliver(ctx, { webhook, delivery: { ...made, body }, once: true }, settings),
  );
}

/** Puts a delivery in the queue again. Throws FORBIDDEN, NOT_FOUND, CONFLICT while it is off. */
export async function redeliver(
  ctx: Ctx,
  { webhookId, id }: { webhookId: number; id: number },
): Promise<Delivery> {
  const { status } = await findWebhook(ctx, webhookId);
  if (status === "disabled") throw new AppError("CONFLICT", "Switch the webhook on first.");
  const row = await requeueDelivery(ctx.db, { webhookId, id, now: ctx.now });
  if (row === undefined) throw notFound("Delivery");
  return toDelivery(row);
}
