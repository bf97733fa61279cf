import { idOf } from "../../../lib/http/api.ts";
import { formAction } from "../../../lib/http/form.ts";
import { trashInteraction } from "../../../lib/interactions/service.ts";

export const handler = formAction(async (ctx, { params }) => {
  await trashInteraction(ctx, idOf(params, "Interaction"));
  return "/interactions";
});
