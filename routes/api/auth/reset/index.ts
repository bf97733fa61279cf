import { requestReset } from "../../../../lib/auth/mail_links.ts";
import { apiHandler } from "../../../../lib/http/api_handler.ts";
import { countGuess } from "../../../../lib/http/guessing.ts";
import { resetBody } from "../../../../lib/http/sign_in_body.ts";
import { parse } from "../../../../lib/schema/parse.ts";

export const handler = apiHandler({
  POST: async ({ ctx, context, body }) => {
    const { email } = parse(resetBody, body);
    const guess = { what: "reset", account: email, refund: false } as const;
    await countGuess(context, guess, () => requestReset(ctx, email));
    return {
      status: 202,
      body: { data: { sent: "If there is an account, a mail is on its way." } },
    };
  },
}, { replays: false });
