import { anonymousActor } from "../auth/actor.ts";
import { BoundedMap } from "../bounded_map.ts";
import { openLimits } from "../auth/limits.ts";
import { memoryLimiter } from "../auth/memory_limiter.ts";
import { redisLimiter } from "../auth/redis_limiter.ts";
import { loadSigningKeys } from "../auth/signing_keys.ts";
import { observedLimiter } from "../observe/limiter.ts";
import type { Platform } from "../platform.ts";
import { clientAddress } from "./client.ts";
import { define, type Edge } from "./define.ts";

async function open(platform: Platform): Promise<Edge> {
  const keys = await loadSigningKeys(platform.config);
  const { redis } = platform.kv;
  const limits = openLimits(
    platform.config,
    (name, rate) =>
      observedLimiter(
        name,
        redis === null ? memoryLimiter(rate) : redisLimiter(redis, name, rate),
      ),
  );
  return { platform, keys, limits, keysSeen: new BoundedMap(2000) };
}

/** Opens the platform with the first request (again after a failure) and gives each its context. */
export function openEdge(platform: () => Promise<Platform>) {
  let opened: Promise<Edge> | undefined;
  return define.middleware(async (ctx) => {
    opened ??= platform().then(open);
    try {
      ctx.state.edge = await opened;
    } catch (error) {
      opened = undefined;
      throw error;
    }
    const { state } = ctx;
    const { config, db, kv } = state.platform = state.edge.platform;
    const { requestId } = state;
    const ip = clientAddress(ctx, config);
    const changeSet = { id: undefined };
    state.ctx = { actor: anonymousActor, db, kv, requestId, ip, now: new Date(), changeSet };
    return await ctx.next();
  });
}
