import { endSessionOf, revokeSession } from "../lib/auth/sessions.ts";
import { dropSession, sessionCookie } from "../lib/http/cookies.ts";
import { define } from "../lib/http/define.ts";

export const handler = define.handlers({
  async POST(context) {
    const { ctx } = context.state;
    const refreshToken = sessionCookie(context, "refresh");
    if (ctx.actor.sessionId !== null) await revokeSession(ctx, ctx.actor.sessionId);
    else if (refreshToken !== undefined) await endSessionOf(ctx, refreshToken);
    dropSession(context);
    const response = context.redirect("/login", 303);
    // What the back button could still show, over HTTPS.
    response.headers.set("Clear-Site-Data", '"cache", "storage"');
    return response;
  },
});
