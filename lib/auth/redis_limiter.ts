import { Ratelimit } from "@upstash/ratelimit";
import type { Redis } from "@upstash/redis";
import type { RateLimit } from "../config.ts";
import { BoundedMap } from "../bounded_map.ts";
import type { Limiter, Verdict } from "./limits.ts";

/** A store that takes longer than this, in milliseconds, counts as away. */
const patience = 800;
/** Once away, it is not asked again for so many milliseconds, or every request would wait. */
const pause = 2000;

/** How many blocked callers a process remembers, so that their floods do not reach the store. */
const mostBlocked = 20_000;

/** A sliding window in Redis, which every process shares; blocked callers are kept in memory. */
export function redisLimiter(redis: Redis, name: string, rate: RateLimit): Limiter {
  let awayUntil = 0;
  const upstash = new Ratelimit({
    redis,
    limiter: Ratelimit.slidingWindow(rate.limit, `${rate.windowSeconds} s`),
    prefix: `limit:${name}`,
    timeout: patience,
    ephemeralCache: new BoundedMap(mostBlocked),
  });

  async function ask(id: string): Promise<Verdict | undefined> {
    try {
      const { success, limit, remaining, reset, reason } = await upstash.limit(id);
      if (reason === "timeout") return undefined;
      return { allowed: success, limit, remaining: Math.max(0, remaining), resetAt: reset };
    } catch {
      return undefined;
    }
  }

  async function take(id: string): Promise<Verdict | undefined> {
    if (performance.now() < awayUntil) return undefined;
    const verdict = await ask(id);
    if (verdict === undefined) awayUntil = performance.now() + pause;
    return verdict;
  }

  async function giveBack(id: string): Promise<void> {
    // A request that is not given back costs its sender one try, never an error.
    await upstash.limit(id, { rate: -1 }).catch(() => undefined);
  }

  return { take, giveBack };
}
