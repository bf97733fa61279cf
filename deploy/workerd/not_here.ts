import { ConfigError } from "../../lib/config.ts";

function refuse(): never {
  throw new ConfigError("Here DATABASE_URL and UPSTASH_REDIS_REST_URL are required");
}

/** In place of `lib/db/embedded.ts`: there is no disk. */
export const embeddedDialect = refuse;

/** In place of `redis`: the store is reached over HTTP. */
export const createClient = refuse;
