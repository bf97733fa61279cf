import { revokeOtherSessionsOf } from "../../../lib/auth/sessions.ts";
import { formAction } from "../../../lib/http/form.ts";

export const handler = formAction(async (ctx) => {
  await revokeOtherSessionsOf(ctx);
  return "/settings/sessions";
});
