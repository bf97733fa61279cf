import { changePassword } from "../../../lib/auth/set_password.ts";
import { apiHandler } from "../../../lib/http/api_handler.ts";
import { countGuess } from "../../../lib/http/guessing.ts";
import { changePasswordBody } from "../../../lib/http/sign_in_body.ts";
import { parse } from "../../../lib/schema/parse.ts";

export const handler = apiHandler({
  POST: async ({ ctx, context, body }) => {
    const given = parse(changePasswordBody, body);
    const guess = { what: "password", account: String(ctx.actor.userId) } as const;
    await countGuess(context, guess, () => changePassword(ctx, given));
    return { status: 204 };
  },
}, { replays: false });
