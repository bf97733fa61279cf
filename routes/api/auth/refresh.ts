import { continueSession } from "../../../lib/auth/sessions.ts";
import { accessTokenSeconds } from "../../../lib/auth/tokens.ts";
import { apiHandler } from "../../../lib/http/api_handler.ts";
import { refreshBody } from "../../../lib/http/sign_in_body.ts";
import { parse } from "../../../lib/schema/parse.ts";

export const handler = apiHandler({
  POST: async ({ ctx, context, body }) => {
    const given = parse(refreshBody, body);
    const { keys } = context.state.edge;
    const { accessToken, refreshToken } = await continueSession(ctx, keys, given.refreshToken);
    const answer = { accessToken, refreshToken, expiresIn: accessTokenSeconds };
    return { status: 200, headers: { "Cache-Control": "no-store" }, body: answer };
  },
}, { replays: false });
