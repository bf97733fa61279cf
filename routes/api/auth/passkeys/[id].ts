import { removePasskey, renamePasskey } from "../../../../lib/auth/passkeys.ts";
import { ok } from "../../../../lib/http/answer.ts";
import { idOf } from "../../../../lib/http/api.ts";
import { apiHandler } from "../../../../lib/http/api_handler.ts";
import { passkeyNameBody } from "../../../../lib/http/sign_in_body.ts";
import { parse } from "../../../../lib/schema/parse.ts";

export const handler = apiHandler({
  async PATCH({ ctx, params, body }) {
    const { name } = parse(passkeyNameBody, body);
    return ok(await renamePasskey(ctx, idOf(params, "Passkey"), name));
  },
  async DELETE({ ctx, params }) {
    await removePasskey(ctx, idOf(params, "Passkey"));
    return { status: 204 };
  },
}, { replays: false });
