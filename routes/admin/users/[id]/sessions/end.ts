import { endSessionsOf } from "../../../../../lib/auth/sessions.ts";
import { idOf } from "../../../../../lib/http/api.ts";
import { formAction } from "../../../../../lib/http/form.ts";

export const handler = formAction(async (ctx, { params, fields }) => {
  const id = idOf(params, "User");
  await endSessionsOf(ctx, id, fields.sid);
  return `/admin/users/${id}`;
});
