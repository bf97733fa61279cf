import { idOf } from "../../../lib/http/api.ts";
import { formAction } from "../../../lib/http/form.ts";
import { getView, trashView } from "../../../lib/views/service.ts";

export const handler = formAction(async (ctx, { params }) => {
  const { id, entity } = await getView(ctx, idOf(params, "View"));
  await trashView(ctx, id);
  return `/${entity}`;
});
