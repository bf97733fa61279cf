import { restoreLead } from "../../../lib/leads/service.ts";
import { idOf } from "../../../lib/http/api.ts";
import { formAction } from "../../../lib/http/form.ts";

export const handler = formAction(async (ctx, { params }) => {
  const { id } = await restoreLead(ctx, idOf(params, "Lead"));
  return `/leads/${id}`;
});
