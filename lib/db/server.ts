import {
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from "kysely";
import postgres from "postgres";
import { type Config, ConfigError } from "../config.ts";
import { inTime } from "../in_time.ts";
import { toCamel } from "./names.ts";
import { type Open, Pool } from "./pool.ts";
import { patient } from "./patient_driver.ts";

/**
 * A dialect over a Postgres server, after one connection has worked. `?prepare=false` in the address
 * is for poolers that keep no prepared statements. Throws ConfigError, without the password, when the
 * server cannot be used.
 */
export async function serverDialect(
  config: Config,
  url: string,
  variable: keyof Config = "DATABASE_URL",
): Promise<Dialect> {
  const open = opener(config, url);
  const client = open(() => {});
  try {
    const late = Object.assign(new Error("no answer"), { code: "CONNECT_TIMEOUT" });
    await inTime(client`select 1`, patienceOf(config), late);
  } catch (error) {
    // Not awaited: a server that is no Postgres keeps it from ending.
    void client.end({ timeout: 0 });
    const { code, reason } = whatFailed(error, new URL(url));
    const Refusal = comesBack.has(code) ? DatabaseAway : ConfigError;
    throw new Refusal(`${variable}: ${reason}`);
  }
  await client.end({ timeout: 5 });
  return lazyDialect(config, url);
}

/** The same, connected with its first statement: for a server that may be away. */
export function lazyDialect(config: Config, url: string): Dialect {
  return patient(pooled(() => new Pool(opener(config, url), config.DATABASE_POOL)), acquireLimit);
}

function opener(config: Config, url: string): Open {
  return (onclose) =>
    postgres(url, {
      max: 1,
      onclose,
      connect_timeout: patienceOf(config) / 1000,
      connection: { application_name: "petrel", statement_timeout: config.DATABASE_TIMEOUT_MS },
      types: parsers,
      transform: { column: { from: toCamel } },
      onnotice: () => {},
    });
}

function patienceOf({ DATABASE_TIMEOUT_MS }: Config): number {
  return Math.min(longest, DATABASE_TIMEOUT_MS);
}

function pooled(createDriver: () => Driver): Dialect {
  return {
    createDriver,
    createAdapter: () => new PostgresAdapter(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}

/** A server that does not answer now, and may soon. */
export class DatabaseAway extends ConfigError {}

const comesBack = new Set(["ECONNREFUSED", "CONNECT_TIMEOUT", "ENOTFOUND", "53300", "57P03"]);

/** How long a statement waits for a free connection, in milliseconds. */
const acquireLimit = 60_000;

/** How long a server may take to answer at the start at most, in milliseconds. */
const longest = 10_000;

const asNumber = { serialize: String, parse: Number };
const asText = { serialize: String, parse: (text: string) => text };
const asDate = {
  serialize: (value: Date | string) => new Date(value).toISOString(),
  parse: (text: string) => new Date(text),
};

/** As the embedded database gives them; the numbers are Postgres' type ids. */
const parsers = {
  bigint: { to: 20, from: [20], ...asNumber },
  numeric: { to: 1700, from: [1700], ...asNumber },
  date: { to: 1082, from: [1082], ...asText },
  timestamp: { to: 1184, from: [1114, 1184], ...asDate },
};

function whatFailed(error: unknown, url: URL): { code: string; reason: string } {
  const server = `${url.hostname}:${url.port || "5432"}`;
  const user = decodeURIComponent(url.username);
  const database = decodeURIComponent(url.pathname.slice(1));
  const known: Record<string, string> = {
    ECONNREFUSED: `no server answers at ${server}`,
    CONNECT_TIMEOUT: `no server answers at ${server} in time`,
    ENOTFOUND: `there is no host ${url.hostname}`,
    "28P01": `the server at ${server} refuses the password of user "${user}"`,
    "28000": `the server at ${server} refuses user "${user}"`,
    "3D000": `the server at ${server} has no database "${database}"`,
    "53300": `the server at ${server} has no free connection`,
    "57P03": `the server at ${server} is starting or stopping`,
  };
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const other = `the server at ${server} cannot be used (${code || "unknown reason"})`;
  return { code, reason: known[code] ?? other };
}
