import type { Context } from "fresh";
import { selectActor, selectKeyActor, type SessionActor, touchKey } from "../auth/repository.ts";
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
  "/api/auth/second-factor",
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

/** How often a key's last use is written, in milliseconds. */
const usePrecision = 60_000;

/** The person behind a key; a key that is dead now is forgotten. */
async function keyActor(
  { state }: Context<State>,
  hash: string,
): Promise<SessionActor | undefined> {
  const { ctx: { db, now }, edge: { keysSeen } } = state;
  const found = await selectKeyActor(db, hash, now);
  if (found?.actor.key === undefined) {
    keysSeen.delete(hash);
    return undefined;
  }
  const { actor, lastUsedAt } = found;
  if (now.getTime() - (lastUsedAt?.getTime() ?? 0) > usePrecision) {
    await touchKey(db, found.actor.key.id, now);
  }
  return actor;
}

async function findActor(ctx: Context<State>): Promise<SessionActor | undefined> {
  const { credential, ctx: { db, now } } = ctx.state;
  if (credential.kind === "none") return undefined;
  if (credential.kind === "key") return await keyActor(ctx, credential.hash);
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
  state.twoFactor = found?.twoFactor;
  if (found !== undefined) {
    const reference = { version: found.referenceVersion };
    state.ctx = { ...state.ctx, actor: await actorFor(ctx, found), reference };
  }
  return await ctx.next();
});
