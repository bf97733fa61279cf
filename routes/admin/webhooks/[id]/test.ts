import { idOf } from "../../../../lib/http/api.ts";
import { define } from "../../../../lib/http/define.ts";
import { webhookSettings } from "../../../../lib/http/webhook_settings.ts";
import { testWebhook } from "../../../../lib/webhooks/deliveries.ts";

export const handler = define.handlers({
  async POST(context) {
    const id = idOf(context.params, "Webhook");
    await testWebhook(context.state.ctx, id, webhookSettings(context));
    return context.redirect(`/admin/webhooks/${id}`, 303);
  },
});
