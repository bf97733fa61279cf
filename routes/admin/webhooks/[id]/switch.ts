import { z } from "zod";
import { idOf } from "../../../../lib/http/api.ts";
import { formAction } from "../../../../lib/http/form.ts";
import { parse } from "../../../../lib/schema/parse.ts";
import { updateWebhook } from "../../../../lib/webhooks/service.ts";

const Switch = z.strictObject({ status: z.enum(["active", "disabled"]) });

export const handler = formAction(async (ctx, { params, fields }) => {
  const id = idOf(params, "Webhook");
  const { status } = parse(Switch, { status: fields.status });
  // Only another address would be looked at.
  const quiet = { ...ctx, changeSet: { id: undefined } };
  await updateWebhook(quiet, id, { patch: { status }, allowPrivate: false });
  return `/admin/webhooks/${id}`;
});
