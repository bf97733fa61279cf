import { idOf } from "../../../../lib/http/api.ts";
import { formAction } from "../../../../lib/http/form.ts";
import { reactivateUser } from "../../../../lib/users/access.ts";

export const handler = formAction(async (ctx, { params }) => {
  const { id } = await reactivateUser(ctx, idOf(params, "User"));
  return `/admin/users/${id}`;
});
