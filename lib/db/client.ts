import { type Dialect, Kysely, PGliteDialect } from "kysely";
import type { Config } from "../config.ts";
import { observeSql } from "../observe/sql.ts";
import { camelCaseAnswers, inSnakeCase } from "./names.ts";
import { serverDialect } from "./server.ts";
import type { Tables } from "./tables.ts";

/** The database, or an open transaction on it. */
export type Db = Kysely<Tables>;

/**
 * Opens the database that the configuration names: a Postgres server with `DATABASE_URL`, else the
 * embedded one under `DATA_DIR`. Close it with `db.destroy()`. Throws ConfigError when it cannot.
 */
export async function openDatabase(config: Config): Promise<Db> {
  if (config.DATABASE_URL !== undefined) {
    return connect(await serverDialect(config, config.DATABASE_URL));
  }
  // A whole Postgres, which a process with a server has no use for.
  const { embeddedDialect } = await import("./embedded.ts");
  return connect(await embeddedDialect(config.DATA_DIR));
}

/** Columns are snake_case in SQL and camelCase here; keys inside jsonb stay as they are. */
export function connect(dialect: Dialect): Db {
  return new Kysely<Tables>({
    dialect: inSnakeCase(dialect),
    log: observeSql,
    plugins: dialect instanceof PGliteDialect ? [camelCaseAnswers] : [],
  });
}
