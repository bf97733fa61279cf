import { endSessionOf, revokeSession } from "../../../lib/auth/sessions.ts";
import { AppError } from "../../../lib/errors.ts";
import { apiHandler } from "../../../lib/http/api_handler.ts";
import { dropSession } from "../../../lib/http/cookies.ts";
import { refreshBody } from "../../../lib/http/sign_in_body.ts";
import { parse } from "../../../lib/schema/parse.ts";

export const handler = apiHandler({
  POST: async ({ ctx, context, body }) => {
    const { sessionId } = ctx.actor;
    if (sessionId === null && body === undefined) {
      throw new AppError("UNAUTHORIZED", "Sign in first");
    }
    if (body !== undefined) await endSessionOf(ctx, parse(refreshBody, body).refreshToken);
    else if (sessionId !== null) await revokeSession(ctx, sessionId);
    if (context.state.credential.kind === "cookie") dropSession(context);
    return { status: 204 };
  },
}, { replays: false });
