import { idOf } from "../../../../../../lib/http/api.ts";
import { formAction } from "../../../../../../lib/http/form.ts";
import { redeliver } from "../../../../../../lib/webhooks/deliveries.ts";

export const handler = formAction(async (ctx, { params }) => {
  const webhookId = idOf(params, "Webhook");
  const id = idOf({ id: params.deliveryId ?? "" }, "Delivery");
  await redeliver(ctx, { webhookId, id });
  return `/admin/webhooks/${webhookId}`;
});
