import type { Limiter } from "../auth/limits.ts";
import { limiterDecisions } from "./metrics.ts";

/** The same limiter, its decisions counted under `limit`. */
export function observedLimiter(limit: string, limiter: Limiter): Limiter {
  return {
    giveBack: (id) => limiter.giveBack(id),
    async take(id) {
      const verdict = await limiter.take(id);
      const decision = verdict === undefined ? "skipped" : verdict.allowed ? "allowed" : "refused";
      limiterDecisions.inc({ limit, decision });
      return verdict;
    },
  };
}
