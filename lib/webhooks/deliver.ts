import type { Ctx } from "../context.ts";
import { audited } from "../changes/audited.ts";
import { queueMail } from "../mail/mail.ts";
import {
  type DeliveryRow,
  patchDelivery,
  patchWebhook,
  selectAdminEmails,
  type WebhookRow,
} from "./repository.ts";
import { type Message, send, type SendOptions, type Sent } from "./send.ts";

/** How long a message is tried, in milliseconds: three days. */
export const tryingFor = 3 * 24 * 60 * 60 * 1000;

/** Seconds until the try after `attempt`: 5, 20, 80 ... six hours at most. */
export function retryDelay(attempt: number): number {
  return Math.min(6 * 60 * 60, 5 * 4 ** (attempt - 1));
}

interface Sending {
  webhook: WebhookRow;
  delivery: DeliveryRow;
  /** Not tried again: a test. */
  once?: boolean;
}

/**
 * Sends one message and notes how it went. One that failed comes again later; one that failed for
 * three days is given up, and its webhook is switched off, with a mail to the administrators.
 */
export async function deliver(
  ctx: Ctx,
  { webhook, delivery, once = false }: Sending,
  options: SendOptions,
): Promise<DeliveryRow> {
  const { id, event, body } = delivery;
  const message: Message = { ...{ event, body, deliveryId: id }, ...secretOf(webhook) };
  const sent = await send(message, options);
  const now = new Date();
  if (sent.error === undefined) {
    const done = { status: "delivered", deliveredAt: now, error: null } as const;
    return await patchDelivery(ctx.db, id, { ...done, body, responseStatus: sent.status ?? null });
  }
  const tried = now.getTime() - (delivery.firstAt ?? now).getTime();
  const over = once || tried >= tryingFor;
  const row = await patchDelivery(ctx.db, id, {
    ...(over ? { status: "failed" as const } : {}),
    ...{ body, error: sent.error.slice(0, 500), responseStatus: sent.status ?? null },
    dueAt: new Date(now.getTime() + retryDelay(delivery.attempts) * 1000),
  });
  if (over && !once) await switchOff(ctx, webhook, sent);
  return row;
}

function secretOf({ url, secret }: WebhookRow): Pick<Message, "url" | "secret"> {
  return { url, secret };
}

async function switchOff(ctx: Ctx, { id, url }: WebhookRow, { error }: Sent): Promise<void> {
  const why = `A message could not be delivered for three days: ${error}`;
  await audited(ctx, "webhooks.updated", async (tx) => {
    await patchWebhook(tx.db, id, { status: "disabled", disabledWhy: why });
    tx.change("webhooks", id, { status: "active" }, { status: "disabled" });
    for (const to of await selectAdminEmails(tx.db)) {
      const subject = "A webhook was switched off";
      const body = `The webhook to ${url} was switched off.\n\n${why}.\n\n` +
        "What was not delivered is kept: switch it on again under Admin, Webhooks.";
      await queueMail(tx, { kind: "webhook", to, subject, body });
    }
  });
}
