import type { Context } from "fresh";
import { secondsUntil } from "../auth/login_limit.ts";
import { AppError } from "../errors.ts";
import { addressKey } from "./client.ts";
import { define, type State } from "./define.ts";
import { isApi } from "./paths.ts";

/** Sign-in has its own limit; a load balancer may ask for health as often as it likes. */
const exempt = new Set(["/api/auth/login", "/api/health"]);

/** What to throw when a limit is reached. */
export function tooMany(resetAt: number): AppError {
  const seconds = secondsUntil(resetAt);
  return new AppError("RATE_LIMITED", `Too many requests. Try again in ${seconds} s.`, [], seconds);
}

async function count(state: State): Promise<void> {
  const { credential: { kind, ...rest }, edge: { limits } } = state;
  const claims = kind !== "none" && "claims" in rest ? rest.claims : undefined;
  state.verdict = claims === undefined
    ? await limits.anonymous?.take(`address:${addressKey(state.ctx.ip)}`)
    : await limits.user?.take(`user:${claims.userId}`);
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
