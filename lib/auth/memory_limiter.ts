import type { RateLimit } from "../config.ts";
import { BoundedMap } from "../bounded_map.ts";
import type { Limiter, Verdict } from "./limits.ts";

/** Callers that a window counts: a flood from more addresses forgets the first of them. */
export const mostCallers = 100_000;

interface Windows {
  current: Map<string, number>;
  previous: Map<string, number>;
  /** Number of the current window since 1970. */
  index: number;
}

function slide(windows: Windows, index: number): void {
  if (index === windows.index) return;
  windows.previous = index === windows.index + 1 ? windows.current : new Map();
  windows.current = new BoundedMap(mostCallers);
  windows.index = index;
}

/**
 * A sliding window in this process's memory, counted like Upstash's: the window before weighs as
 * much as of it still lies within one window's length. Holds the keys of two windows, at most
 * `mostCallers` each, some 10 MB.
 */
export function memoryLimiter(rate: RateLimit, clock: () => number = Date.now): Limiter {
  const length = rate.windowSeconds * 1000;
  const windows: Windows = { current: new BoundedMap(mostCallers), previous: new Map(), index: 0 };

  function take(id: string): Verdict {
    const now = clock();
    slide(windows, Math.floor(now / length));
    const weight = 1 - (now % length) / length;
    const used = windows.current.get(id) ?? 0;
    const before = Math.floor(weight * (windows.previous.get(id) ?? 0));
    const free = rate.limit - before - used;
    if (free > 0) windows.current.set(id, used + 1);
    const resetAt = (windows.index + 1) * length;
    return { allowed: free > 0, limit: rate.limit, remaining: Math.max(0, free - 1), resetAt };
  }

  function giveBack(id: string): void {
    slide(windows, Math.floor(clock() / length));
    const used = windows.current.get(id) ?? 0;
    if (used > 1) windows.current.set(id, used - 1);
    else windows.current.delete(id);
  }

  return {
    take: (id) => Promise.resolve(take(id)),
    giveBack: (id) => Promise.resolve(giveBack(id)),
  };
}
