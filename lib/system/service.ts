import { roleHas } from "../auth/permissions.ts";
import type { Config } from "../config.ts";
import type { Ctx } from "../context.ts";
import { AppError } from "../errors.ts";
import { requestCounts } from "../observe/requests.ts";
import { migrations } from "../../db/migrations.ts";
import { countJobs } from "../jobs/repository.ts";
import { version } from "../version.ts";
import { selectDatabaseState, selectSlowQueries, selectTableSizes } from "./repository.ts";

/** What a system page says about the configuration, without its secrets. */
type Told = Pick<
  Config,
  | "DATABASE_URL"
  | "REDIS_URL"
  | "UPSTASH_REDIS_REST_URL"
  | "RATE_LIMIT_LOGIN"
  | "RATE_LIMIT_API"
  | "RATE_LIMIT_API_ANONYMOUS"
>;

/** The versions, the database, the store, the queue and the limits in force. Throws FORBIDDEN. */
export async function systemState(ctx: Ctx, config: Told) {
  if (!roleHas(ctx.actor.role, "monitor:system")) {
    throw new AppError("FORBIDDEN", "Only administrators may look at the system.");
  }
  const [database, tables, slow, jobs, kvUp, requests] = await Promise.all([
    selectDatabaseState(ctx.db),
    selectTableSizes(ctx.db, 10),
    selectSlowQueries(ctx.db, 10),
    countJobs(ctx.db),
    ctx.kv.ping().catch(() => false),
    requestCounts(),
  ]);
  const known = Object.keys(migrations);
  const { RATE_LIMIT_LOGIN, RATE_LIMIT_API, RATE_LIMIT_API_ANONYMOUS } = config;
  return {
    version,
    deno: Deno.version.deno,
    database: { ...database, embedded: config.DATABASE_URL === undefined },
    schema: {
      missing: known.filter((name) => !database.ran.includes(name)),
      newer: database.ran.filter((name) => !known.includes(name)),
      known: known.length,
    },
    requests: { ...requests, since: new Date(performance.timeOrigin).toISOString() },
    tables,
    slow,
    jobs,
    store: { kind: storeOf(config), up: kvUp },
    limits: {
      login: RATE_LIMIT_LOGIN,
      api: RATE_LIMIT_API,
      anonymous: RATE_LIMIT_API_ANONYMOUS,
    },
  };
}

function storeOf({ UPSTASH_REDIS_REST_URL, REDIS_URL }: Told): "upstash" | "redis" | "embedded" {
  if (UPSTASH_REDIS_REST_URL !== undefined) return "upstash";
  return REDIS_URL === undefined ? "embedded" : "redis";
}
