import { secondFactorOptions } from "../../../../lib/auth/sign_in.ts";
import { ok } from "../../../../lib/http/answer.ts";
import { apiHandler } from "../../../../lib/http/api_handler.ts";
import { passkeySite } from "../../../../lib/http/passkey_site.ts";
import { challengeBody } from "../../../../lib/http/sign_in_body.ts";
import { parse } from "../../../../lib/schema/parse.ts";

export const handler = apiHandler({
  async POST({ ctx, context, body }) {
    const { challenge } = parse(challengeBody, body);
    const options = await secondFactorOptions(ctx, passkeySite(context), challenge);
    return ok(options, { "Cache-Control": "no-store" });
  },
}, { replays: false });
