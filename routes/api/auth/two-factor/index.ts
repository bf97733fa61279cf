import { demandPassword } from "../../../../lib/auth/set_password.ts";
import { endTwoFactor, getTwoFactor, startTwoFactor } from "../../../../lib/auth/two_factor.ts";
import { ok } from "../../../../lib/http/answer.ts";
import { type ApiCall, apiHandler } from "../../../../lib/http/api_handler.ts";
import { countGuess } from "../../../../lib/http/guessing.ts";
import { passwordBody } from "../../../../lib/http/sign_in_body.ts";
import { parse } from "../../../../lib/schema/parse.ts";

const noStore = { "Cache-Control": "no-store" };

/** A session alone, which may be stolen, neither switches a second factor on nor off. */
async function provePassword({ ctx, context, body }: ApiCall): Promise<void> {
  const { password } = parse(passwordBody, body);
  const guess = { what: "password", account: String(ctx.actor.userId) } as const;
  await countGuess(context, guess, () => demandPassword(ctx, password, "password"));
}

export const handler = apiHandler({
  GET: async ({ ctx }) => ok(await getTwoFactor(ctx)),
  async POST(call) {
    await provePassword(call);
    return { ...ok(await startTwoFactor(call.ctx), noStore), status: 201 };
  },
  async DELETE(call) {
    await provePassword(call);
    await endTwoFactor(call.ctx);
    return { status: 204 };
  },
}, { replays: false });
