import type { Kv } from "../kv/kv.ts";
import { storeErrors, storeSeconds } from "./metrics.ts";
import { recordSpan } from "./tracing.ts";

/** The same store, with each of its operations counted, timed and traced. */
export function observedKv(kv: Kv): Kv {
  return {
    ...kv,
    get: (key) => observe("get", () => kv.get(key)),
    set: (key, value, ttlSeconds) => observe("set", () => kv.set(key, value, ttlSeconds)),
    setIfAbsent: (key, value, ttlSeconds) =>
      observe("setIfAbsent", () => kv.setIfAbsent(key, value, ttlSeconds)),
    delete: (key) => observe("delete", () => kv.delete(key)),
  };
}

async function observe<T>(operation: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  let failure: unknown;
  try {
    return await work();
  } catch (error) {
    storeErrors.inc({ operation });
    throw failure = error;
  } finally {
    const milliseconds = performance.now() - started;
    storeSeconds.observe({ operation }, milliseconds / 1000);
    recordSpan(`store ${operation}`, { milliseconds, error: failure, attributes: {} });
  }
}
