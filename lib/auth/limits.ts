import type { Config, RateLimit } from "../config.ts";

/** What a limiter says about one request. */
export interface Verdict {
  allowed: boolean;
  limit: number;
  remaining: number;
  /** When the current window ends, in milliseconds since 1970. */
  resetAt: number;
}

/** A sliding window over a key: an address, an account, a user. */
export interface Limiter {
  /** Counts one request; undefined when the store is away, and the caller decides what then. */
  take(id: string): Promise<Verdict | undefined>;
  /** Takes one counted request back. */
  giveBack(id: string): Promise<void>;
}

/** Undefined where the configuration says "off". */
export interface Limits {
  login: Limiter | undefined;
  anonymous: Limiter | undefined;
  user: Limiter | undefined;
  /** So many requests a minute, for a key with a limit of its own. */
  perMinute(limit: number): Limiter;
}

/** One limiter for each configured limit, made by `make`. */
export function openLimits(
  config: Config,
  make: (name: string, rate: RateLimit) => Limiter,
): Limits {
  const open = (name: string, rate: RateLimit | null) =>
    rate === null ? undefined : make(name, rate);
  const own = new Map<number, Limiter>();
  return {
    login: open("login", config.RATE_LIMIT_LOGIN),
    anonymous: open("anonymous", config.RATE_LIMIT_API_ANONYMOUS),
    user: open("user", config.RATE_LIMIT_API),
    perMinute(limit) {
      const limiter = own.get(limit) ?? make(`minute${limit}`, { limit, windowSeconds: 60 });
      own.set(limit, limiter);
      return limiter;
    },
  };
}
