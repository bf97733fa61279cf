import { ok } from "../../../../lib/http/answer.ts";
import { idOf } from "../../../../lib/http/api.ts";
import { apiHandler } from "../../../../lib/http/api_handler.ts";
import { webhookSettings } from "../../../../lib/http/webhook_settings.ts";
import { parse } from "../../../../lib/schema/parse.ts";
import { WebhookPatch } from "../../../../lib/webhooks/schema.ts";
import { getWebhook, removeWebhook, updateWebhook } from "../../../../lib/webhooks/service.ts";

export const handler = apiHandler({
  GET: async ({ ctx, params }) => ok(await getWebhook(ctx, idOf(params, "Webhook"))),
  async PATCH({ ctx, context, params, body }) {
    const wanted = { patch: parse(WebhookPatch, body), ...webhookSettings(context) };
    return ok(await updateWebhook(ctx, idOf(params, "Webhook"), wanted));
  },
  async DELETE({ ctx, params }) {
    await removeWebhook(ctx, idOf(params, "Webhook"));
    return { status: 204 };
  },
});
