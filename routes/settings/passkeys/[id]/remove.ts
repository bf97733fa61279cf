import { removePasskey } from "../../../../lib/auth/passkeys.ts";
import { idOf } from "../../../../lib/http/api.ts";
import { formAction } from "../../../../lib/http/form.ts";

export const handler = formAction(async (ctx, { params }) => {
  await removePasskey({ ...ctx, changeSet: { id: undefined } }, idOf(params, "Passkey"));
  return "/settings/passkeys";
});
