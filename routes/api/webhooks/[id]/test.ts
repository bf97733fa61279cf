import { ok } from "../../../../lib/http/answer.ts";
import { idOf } from "../../../../lib/http/api.ts";
import { apiHandler } from "../../../../lib/http/api_handler.ts";
import { webhookSettings } from "../../../../lib/http/webhook_settings.ts";
import { testWebhook } from "../../../../lib/webhooks/deliveries.ts";

/** Without replays: no transaction stays open while the receiver takes its time. */
export const handler = apiHandler({
  POST: async ({ ctx, context, params }) =>
    ok(await testWebhook(ctx, idOf(params, "Webhook"), webhookSettings(context))),
}, { replays: false });
