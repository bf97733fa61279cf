import type { Context } from "fresh";
import { selectActor, type SessionActor } from "../auth/repository.ts";
import { continueSession } from "../auth/sessions.ts";
import { AppError } from "../errors.ts";
import { dropSession, keepSession } from "./cookies.ts";
import { define, type State } from "./define.ts";
import { actorFor } from "./viewing.ts";

/** These answer without looking anyone up: health must, when the database is away. */
const nobody = new Set([
  "/api/health",
  "/api/auth/login",
  "/api/auth/refresh",
  "/api/jobs/run",
]);

/** Continues the session of a browser whose access cookie has expired; undefined when it is over. */
async function continueByCookie(
  ctx: Context<State>,
  token: string,
): Promise<SessionActor | undefined> {
  try {
    const continued = await continueSession(ctx.state.ctx, ctx.state.edge.keys, token);
    keepSession(ctx, continued);
    return continued.actor;
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== "UNAUTHORIZED") throw error;
    dropSession(ctx);
    return undefined;
  }
}

async function findActor(ctx: Context<State>): Promise<SessionActor | undefined> {
  const { credential, ctx: { db, now } } = ctx.state;
  if (credential.kind === "none") return undefined;
  const { claims } = credential;
  const actor = claims === undefined ? undefined : await selectActor(db, claims, now);
  if (actor !== undefined || credential.kind === "bearer") return actor;
  const { refreshToken } = credential;
  return refreshToken === undefined ? undefined : await continueByCookie(ctx, refreshToken);
}

/** Finds the person behind the credential by their live session and user rows. */
export const actor = define.middleware(async (ctx) => {
  const { state, url } = ctx;
  const found = nobody.has(url.pathname) ? undefined : await findActor(ctx);
  state.signedIn = found !== undefined;
  if (found !== undefined) state.ctx = { ...state.ctx, actor: await actorFor(ctx, found) };
  return await ctx.next();
});
