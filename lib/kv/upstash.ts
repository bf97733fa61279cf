import { Redis } from "@upstash/redis";
import { AppError } from "../errors.ts";
import type { Kv } from "./kv.ts";

/** How long a command waits for the store, its retry included, in milliseconds. */
const timeout = 800;

/** Upstash's REST store: one retry, and after 800 ms it counts as away. */
export function upstashKv(url: string, token: string): Kv {
  const redis = new Redis({
    url,
    token,
    retry: { retries: 1, backoff: () => 50 },
    signal: () => AbortSignal.timeout(timeout),
    enableTelemetry: false,
  });
  return redisKv(redis, () => Promise.resolve());
}

/** The port over any client of @upstash/redis. */
export function redisKv(redis: Redis, close: () => Promise<void>): Kv {
  return {
    redis,
    get: (key) => orUnavailable(redis.get(key)),
    set: async (key, value, ttlSeconds) => {
      await orUnavailable(redis.set(key, JSON.stringify(value), { ex: ttlSeconds }));
    },
    setIfAbsent: async (key, value, ttlSeconds) =>
      await orUnavailable(redis.set(key, JSON.stringify(value), { ex: ttlSeconds, nx: true })) !==
        null,
    take: (key) => orUnavailable(redis.getdel(key)),
    delete: async (key) => {
      await orUnavailable(redis.del(key));
    },
    ping: () => redis.ping().then(() => true, () => false),
    close,
  };
}

async function orUnavailable<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (cause) {
    const error = new AppError("UNAVAILABLE", "The key-value store does not answer");
    error.cause = cause;
    throw error;
  }
}
