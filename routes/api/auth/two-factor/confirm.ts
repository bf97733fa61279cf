import { confirmTwoFactor } from "../../../../lib/auth/two_factor.ts";
import { ok } from "../../../../lib/http/answer.ts";
import { apiHandler } from "../../../../lib/http/api_handler.ts";
import { countGuess } from "../../../../lib/http/guessing.ts";
import { codeBody } from "../../../../lib/http/sign_in_body.ts";
import { parse } from "../../../../lib/schema/parse.ts";

export const handler = apiHandler({
  async POST({ ctx, context, body }) {
    const { code } = parse(codeBody, body);
    const guess = { what: "code", account: String(ctx.actor.userId) } as const;
    const recoveryCodes = await countGuess(context, guess, () => confirmTwoFactor(ctx, code));
    return ok({ recoveryCodes }, { "Cache-Control": "no-store" });
  },
}, { replays: false });
