import { requestOptions } from "../../../../../lib/auth/passkey_ceremony.ts";
import { ok } from "../../../../../lib/http/answer.ts";
import { apiHandler } from "../../../../../lib/http/api_handler.ts";
import { passkeySite } from "../../../../../lib/http/passkey_site.ts";

export const handler = apiHandler({
  async POST({ ctx, context }) {
    const options = await requestOptions(ctx, passkeySite(context), { use: "sign-in" });
    return ok(options, { "Cache-Control": "no-store" });
  },
}, { replays: false });
