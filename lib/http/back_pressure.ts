import { AppError } from "../errors.ts";
import { openRequests, shedRequests } from "../observe/metrics.ts";
import { define } from "./define.ts";

/** Open requests that a process takes; at a few milliseconds each the last one waits some seconds. */
const most = 1000;
/** What a load balancer and an operator ask, however busy it is. */
const always = new Set(["/api/health", "/metrics"]);

let open = 0;

/**
 * Turns requests away at once while too many are open, before they cost anything, so that those
 * inside come to their end. Throws UNAVAILABLE.
 */
export const backPressure = define.middleware(async (ctx) => {
  if (open >= most && !always.has(ctx.url.pathname)) {
    shedRequests.inc();
    throw new AppError("UNAVAILABLE", "Too many requests at once. Try again soon.", [], 2);
  }
  openRequests.set(open += 1);
  try {
    return await ctx.next();
  } finally {
    openRequests.set(open -= 1);
  }
});
