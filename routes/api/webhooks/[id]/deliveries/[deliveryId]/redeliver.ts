import { idOf } from "../../../../../../lib/http/api.ts";
import { apiHandler } from "../../../../../../lib/http/api_handler.ts";
import { redeliver } from "../../../../../../lib/webhooks/deliveries.ts";

export const handler = apiHandler({
  async POST({ ctx, params }) {
    const webhookId = idOf(params, "Webhook");
    const id = idOf({ id: params.deliveryId ?? "" }, "Delivery");
    return { status: 202, body: { data: await redeliver(ctx, { webhookId, id }) } };
  },
});
