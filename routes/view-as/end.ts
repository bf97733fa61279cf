import { endViewAs } from "../../lib/auth/view_as.ts";
import { formAction } from "../../lib/http/form.ts";

export const handler = formAction(async (ctx) => {
  await endViewAs(ctx);
  return "/admin/users";
});
