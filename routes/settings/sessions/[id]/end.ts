import { revokeSession } from "../../../../lib/auth/sessions.ts";
import { formAction } from "../../../../lib/http/form.ts";

export const handler = formAction(async (ctx, { params }) => {
  await revokeSession(ctx, params.id ?? "");
  return "/settings/sessions";
});
