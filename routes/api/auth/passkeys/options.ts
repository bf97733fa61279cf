import { startPasskey } from "../../../../lib/auth/passkeys.ts";
import { ok } from "../../../../lib/http/answer.ts";
import { apiHandler } from "../../../../lib/http/api_handler.ts";
import { passkeySite } from "../../../../lib/http/passkey_site.ts";
import { provePassword } from "../../../../lib/http/prove_password.ts";

export const handler = apiHandler({
  async POST({ ctx, context, body }) {
    await provePassword(context, body);
    return ok(await startPasskey(ctx, passkeySite(context)), { "Cache-Control": "no-store" });
  },
}, { replays: false });
