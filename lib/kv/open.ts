import type { Config } from "../config.ts";
import type { Db } from "../db/client.ts";
import { embeddedKv } from "./embedded.ts";
import type { Kv } from "./kv.ts";
import { observedKv } from "../observe/store.ts";
import { upstashKv } from "./upstash.ts";

/** The key-value store that the configuration names: Upstash, a Redis server, or in the database. */
export async function openKv(config: Config, db: Db): Promise<Kv> {
  return observedKv(await chosen(config, db));
}

async function chosen(config: Config, db: Db): Promise<Kv> {
  const { UPSTASH_REDIS_REST_URL: url, UPSTASH_REDIS_REST_TOKEN: token, REDIS_URL } = config;
  if (url !== undefined && token !== undefined) return upstashKv(url, token);
  if (REDIS_URL !== undefined) {
    // Its library is large, and only a server with a Redis of its own needs it.
    const { redisServerKv } = await import("./redis_server.ts");
    return redisServerKv(REDIS_URL);
  }
  return embeddedKv(db);
}
