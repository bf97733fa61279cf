import { roleHas } from "../auth/permissions.ts";
import { randomSecret } from "../auth/secret_text.ts";
import { audited } from "../changes/audited.ts";
import type { Ctx } from "../context.ts";
import { AppError, invalid, notFound } from "../errors.ts";
import {
  deleteWebhook,
  insertWebhook,
  patchWebhook,
  selectLastPosition,
  selectWebhook,
  selectWebhooks,
  type WebhookRow,
} from "./repository.ts";
import type { Webhook, WebhookInput, WebhookPatch } from "./schema.ts";
import { toWebhook } from "./records.ts";
import { addressOf, ForbiddenTarget } from "./targets.ts";

/** What hangs on the instance: whether targets in its own network may be told. */
export interface WebhookSettings {
  allowPrivate: boolean;
}

/** All webhooks, newest first. Throws FORBIDDEN for who is no administrator. */
export async function listWebhooks(ctx: Ctx): Promise<Webhook[]> {
  demandAdmin(ctx);
  return (await selectWebhooks(ctx.db)).map(toWebhook);
}

/** One webhook. Throws FORBIDDEN, NOT_FOUND. */
export async function getWebhook(ctx: Ctx, id: number): Promise<Webhook> {
  return toWebhook(await findWebhook(ctx, id));
}

/**
 * A new webhook and, in `secret`, what its messages are signed with: it is given here and nowhere
 * else. It is told of what happens from now on. Throws FORBIDDEN, and VALIDATION_ERROR for a target in
 * a private network.
 */
export async function createWebhook(
  ctx: Ctx,
  { url, events }: WebhookInput,
  settings: WebhookSettings,
): Promise<Webhook & { secret: string }> {
  demandAdmin(ctx);
  await refusePrivate(url, settings);
  const secret = `whs_${randomSecret()}`;
  return await audited(ctx, "webhooks.created", async (tx) => {
    const position = await selectLastPosition(tx.db);
    const about = { url, events, secret, position };
    const row = await insertWebhook(tx.db, { ...about, createdAt: tx.now });
    tx.change("webhooks", row.id, null, loggable(row));
    return { ...toWebhook(row), secret };
  });
}

/** Changes a webhook, or switches it on or off. Throws FORBIDDEN, NOT_FOUND, VALIDATION_ERROR. */
export async function updateWebhook(
  ctx: Ctx,
  id: number,
  { patch, ...settings }: WebhookSettings & { patch: WebhookPatch },
): Promise<Webhook> {
  const current = await findWebhook(ctx, id);
  if (patch.url !== undefined) await refusePrivate(patch.url, settings);
  const given = Object.entries(patch).filter(([, value]) => value !== undefined);
  if (given.length === 0) return toWebhook(current);
  return await audited(ctx, "webhooks.updated", async (tx) => {
    const fields = { ...Object.fromEntries(given), disabledWhy: null };
    const row = await patchWebhook(tx.db, id, fields);
    tx.change("webhooks", id, loggable(current), loggable(row));
    return toWebhook(row);
  });
}

/** Takes a webhook away, with what was still to be told. Throws FORBIDDEN, NOT_FOUND. */
export async function removeWebhook(ctx: Ctx, id: number): Promise<void> {
  const current = await findWebhook(ctx, id);
  await audited(ctx, "webhooks.deleted", async (tx) => {
    await deleteWebhook(tx.db, id);
    tx.change("webhooks", id, loggable(current), null);
  });
}

function demandAdmin({ actor }: Ctx): void {
  if (roleHas(actor.role, "configure:system")) return;
  throw new AppError("FORBIDDEN", "Only administrators may set up webhooks.");
}

/** A webhook's row, for an administrator. Throws FORBIDDEN, NOT_FOUND. */
export async function findWebhook(ctx: Ctx, id: number): Promise<WebhookRow> {
  demandAdmin(ctx);
  const row = await selectWebhook(ctx.db, id);
  if (row === undefined) throw notFound("Webhook");
  return row;
}

/** A name that is not known yet may be one day; it is looked at again before each message. */
async function refusePrivate(url: string, settings: WebhookSettings): Promise<void> {
  try {
    await addressOf(new URL(url), settings);
  } catch (error) {
    if (!(error instanceof ForbiddenTarget)) return;
    throw invalid([{ field: "url", message: `${error.message}.` }]);
  }
}

function loggable({ url, events, status }: WebhookRow) {
  return { url, events, status };
}
