import { idOf } from "../../../../lib/http/api.ts";
import { formAction } from "../../../../lib/http/form.ts";
import { removeWebhook } from "../../../../lib/webhooks/service.ts";

export const handler = formAction(async (ctx, { params }) => {
  await removeWebhook({ ...ctx, changeSet: { id: undefined } }, idOf(params, "Webhook"));
  return "/admin/webhooks";
});
