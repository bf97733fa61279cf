import type { Context } from "fresh";
import type { Limits, Verdict } from "../auth/limits.ts";
import { secondsUntil } from "../auth/login_limit.ts";
import { selectKeyActor } from "../auth/repository.ts";
import { AppError } from "../errors.ts";
import { addressKey } from "./client.ts";
import { define, type KeySeen, type State } from "./define.ts";
import { isApi } from "./paths.ts";

/** Sign-in has its own limit; a load balancer may ask for health as often as it likes. */
const exempt = new Set(["/api/auth/login", "/api/health"]);

/** What to throw when a limit is reached. */
export function tooMany(resetAt: number): AppError {
  const seconds = secondsUntil(resetAt);
  return new AppError("RATE_LIMITED", `Too many requests. Try again in ${seconds} s.`, [], seconds);
}

async function count(state: State): Promise<void> {
  const { credential, edge: { limits }, ctx } = state;
  if (credential.kind === "key") {
    state.verdict = await countKey(state, credential.hash);
    return;
  }
  const claims = credential.kind === "none" ? undefined : credential.claims;
  state.verdict = claims === undefined
    ? await limits.anonymous?.take(`address:${addressKey(ctx.ip)}`)
    : await limits.user?.take(`user:${claims.userId}`);
}

/** A key that was not seen lately counts for its address first: guessing keys must cost nothing. */
async function countKey(state: State, hash: string): Promise<Verdict | undefined> {
  const { edge: { limits, keysSeen }, ctx } = state;
  const seen = keysSeen.get(hash);
  if (seen !== undefined) return await takeForKey(limits, seen);
  const guess = `key-address:${addressKey(ctx.ip)}`;
  const verdict = await limits.anonymous?.take(guess);
  if (verdict?.allowed === false) return verdict;
  const found = await selectKeyActor(ctx.db, hash, ctx.now);
  const id = found?.actor.key?.id;
  if (found === undefined || id === undefined) return verdict;
  await limits.anonymous?.giveBack(guess);
  const key = { id, ratePerMinute: found.ratePerMinute };
  keysSeen.set(hash, key);
  return await takeForKey(limits, key);
}

async function takeForKey(limits: Limits, key: KeySeen): Promise<Verdict | undefined> {
  const limiter = key.ratePerMinute === null ? limits.user : limits.perMinute(key.ratePerMinute);
  return await limiter?.take(`key:${key.id}`);
}

function isCounted(ctx: Context<State>): boolean {
  return isApi(ctx.url) && !exempt.has(ctx.url.pathname);
}

/**
 * Counts API requests for the user, or for the address without a good credential. Throws
 * RATE_LIMITED. A store that is away lets everything through, without limit headers.
 */
export const rateLimit = define.middleware(async (ctx) => {
  const { state } = ctx;
  if (isCounted(ctx)) await count(state);
  if (state.verdict?.allowed === false) throw tooMany(state.verdict.resetAt);
  return await ctx.next();
});
