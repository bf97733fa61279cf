import type { Context } from "fresh";
import { endSessionOf, revokeSession } from "../lib/auth/sessions.ts";
import { AppError } from "../lib/errors.ts";
import { dropSession, sessionCookie } from "../lib/http/cookies.ts";
import type { State } from "../lib/http/define.ts";

export async function handler(context: Context<State>): Promise<Response> {
  if (context.req.method !== "POST") {
    throw new AppError("METHOD_NOT_ALLOWED", "Signing out takes the form's button");
  }
  const { ctx } = context.state;
  const refreshToken = sessionCookie(context, "refresh");
  if (ctx.actor.sessionId !== null) await revokeSession(ctx, ctx.actor.sessionId);
  else if (refreshToken !== undefined) await endSessionOf(ctx, refreshToken);
  dropSession(context);
  return context.redirect("/login", 303);
}
