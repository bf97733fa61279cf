import { idOf } from "../../../../lib/http/api.ts";
import { formAction } from "../../../../lib/http/form.ts";
import { deleteKey } from "../../../../lib/keys/service.ts";

export const handler = formAction(async (ctx, { params }) => {
  await deleteKey({ ...ctx, changeSet: { id: undefined } }, idOf(params, "Key"));
  return "/admin/keys";
});
