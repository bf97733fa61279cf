import { trashField } from "../../../../lib/fields/service.ts";
import { idOf } from "../../../../lib/http/api.ts";
import { formAction } from "../../../../lib/http/form.ts";

export const handler = formAction(async (ctx, { params }) => {
  await trashField(ctx, idOf(params, "Custom field"));
  return "/admin/fields";
});
