import type { Redis } from "@upstash/redis";

/** The key-value port: sessions' refresh tokens, login throttles, caches. Values are JSON. */
export interface Kv {
  /** The client behind it, for rate limits; null when embedded, where counts stay in memory. */
  readonly redis: Redis | null;
  /** The stored value, or null when absent or expired. Throws AppError UNAVAILABLE when away. */
  get(key: string): Promise<unknown>;
  /** Stores a JSON value; it is gone after `ttlSeconds`. */
  set(key: string, value: unknown, ttlSeconds: number): Promise<void>;
  /** Stores only if the key is absent; false when it was there. */
  setIfAbsent(key: string, value: unknown, ttlSeconds: number): Promise<boolean>;
  /** Takes a value out: of many callers at once, one gets it and the others null. */
  take(key: string): Promise<unknown>;
  delete(key: string): Promise<void>;
  /** Whether the store answers, within a second. */
  ping(): Promise<boolean>;
  close(): Promise<void>;
}
