import type { Config } from "../config.ts";
import type { Db } from "../db/client.ts";
import { embeddedKv } from "./embedded.ts";
import type { Kv } from "./kv.ts";
import { observedKv } from "../observe/store.ts";
import { redisServerKv } from "./redis_server.ts";
import { upstashKv } from "./upstash.ts";

/** The key-value store that the configuration names: Upstash, a Redis server, or in the database. */
export function openKv(config: Config, db: Db): Kv {
  return observedKv(chosen(config, db));
}

function chosen(config: Config, db: Db): Kv {
  const { UPSTASH_REDIS_REST_URL: url, UPSTASH_REDIS_REST_TOKEN: token, REDIS_URL } = config;
  if (url !== undefined && token !== undefined) return upstashKv(url, token);
  if (REDIS_URL !== undefined) return redisServerKv(REDIS_URL);
  return embeddedKv(db);
}
