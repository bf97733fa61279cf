import { ok } from "../../../lib/http/answer.ts";
import { apiHandler } from "../../../lib/http/api_handler.ts";
import { webhookSettings } from "../../../lib/http/webhook_settings.ts";
import { parse } from "../../../lib/schema/parse.ts";
import { WebhookCreate } from "../../../lib/webhooks/schema.ts";
import { createWebhook, listWebhooks } from "../../../lib/webhooks/service.ts";

/** Without replays: a kept answer would keep the secret. */
export const handler = apiHandler({
  GET: async ({ ctx }) => ok(await listWebhooks(ctx)),
  async POST({ ctx, context, body }) {
    const data = await createWebhook(ctx, parse(WebhookCreate, body), webhookSettings(context));
    const headers = { "Cache-Control": "no-store", Location: `/api/webhooks/${data.id}` };
    return { status: 201, headers, body: { data } };
  },
}, { replays: false });
