import { idOf } from "../../../../lib/http/api.ts";
import { formAction } from "../../../../lib/http/form.ts";
import { trashLostReason } from "../../../../lib/lost_reasons/service.ts";

export const handler = formAction(async (ctx, { params }) => {
  await trashLostReason(ctx, idOf(params, "Lost reason"));
  return "/admin/lost-reasons";
});
