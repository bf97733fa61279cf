import { secondsUntil } from "../auth/login_limit.ts";
import type { Verdict } from "../auth/limits.ts";
import { define } from "./define.ts";
import { refusal } from "./errors.ts";
import { isApi } from "./paths.ts";

function setLimitHeaders(headers: Headers, verdict: Verdict): void {
  headers.set("RateLimit-Limit", String(verdict.limit));
  headers.set("RateLimit-Remaining", String(verdict.remaining));
  headers.set("RateLimit-Reset", String(secondsUntil(verdict.resetAt)));
  headers.set("X-RateLimit-Remaining", String(verdict.remaining));
}

/** What every API answer carries, errors included, inside of the CORS headers. */
export const apiEdge = define.middleware(async (ctx) => {
  if (!isApi(ctx.url)) return await ctx.next();
  const { state } = ctx;
  let response: Response;
  try {
    response = await ctx.next();
  } catch (thrown) {
    response = refusal(state, thrown);
  }
  if (state.verdict !== undefined) setLimitHeaders(response.headers, state.verdict);
  return response;
});
