import { idOf } from "../../../lib/http/api.ts";
import { formAction } from "../../../lib/http/form.ts";
import { restoreInteraction } from "../../../lib/interactions/service.ts";

export const handler = formAction(async (ctx, { params }) => {
  const { id } = await restoreInteraction(ctx, idOf(params, "Interaction"));
  return `/interactions/${id}`;
});
