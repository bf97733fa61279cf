import { addPasskey, listPasskeys } from "../../../../lib/auth/passkeys.ts";
import { ok } from "../../../../lib/http/answer.ts";
import { apiHandler } from "../../../../lib/http/api_handler.ts";
import { passkeySite } from "../../../../lib/http/passkey_site.ts";
import { newPasskeyBody } from "../../../../lib/http/sign_in_body.ts";
import { parse } from "../../../../lib/schema/parse.ts";

export const handler = apiHandler({
  GET: async ({ ctx }) => ok(await listPasskeys(ctx)),
  async POST({ ctx, context, body }) {
    const made = await addPasskey(ctx, passkeySite(context), parse(newPasskeyBody, body));
    return { ...ok(made), status: 201 };
  },
}, { replays: false });
