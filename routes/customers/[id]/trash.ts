import { trashCustomer } from "../../../lib/customers/service.ts";
import { idOf } from "../../../lib/http/api.ts";
import { formAction } from "../../../lib/http/form.ts";

export const handler = formAction(async (ctx, { params }) => {
  await trashCustomer(ctx, idOf(params, "Customer"));
  return "/customers";
});
