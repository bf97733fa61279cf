import { startViewAs } from "../../../../lib/auth/view_as.ts";
import { idOf } from "../../../../lib/http/api.ts";
import { formAction } from "../../../../lib/http/form.ts";

export const handler = formAction(async (ctx, { params }) => {
  await startViewAs({ ...ctx, changeSet: { id: undefined } }, idOf(params, "User"));
  return "/";
});
