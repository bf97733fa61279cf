import { sql } from "kysely";
import { ConfigError, readConfig } from "../config.ts";
import type { Db } from "../db/client.ts";
import { openPlatform } from "../platform.ts";

/** How to call it. */
export const reindexUsage = "reindex [TABLE ...]";

/**
 * Makes the indexes of all tables, or of those that are named, anew and lets the planner look at the
 * rows again; on a server writers go on meanwhile. Gives the lines to print. Throws ConfigError for a
 * table that is not there.
 */
export async function reindex(args: string[]): Promise<string[]> {
  const config = readConfig();
  const { db, close } = await openPlatform(config);
  try {
    const known = await tablesOf(db);
    const unknown = args.find((name) => !known.includes(name));
    if (unknown !== undefined) {
      throw new ConfigError(
        `There is no table "${unknown}". Use it like this: crm ${reindexUsage}`,
      );
    }
    const tables = args.length > 0 ? args : known;
    const how = config.DATABASE_URL === undefined ? sql`` : sql`concurrently`;
    for (const name of tables) {
      await sql`reindex table ${how} ${sql.table(name)}`.execute(db);
      await sql`analyze ${sql.table(name)}`.execute(db);
    }
    return [`Indexes made anew: ${tables.length === known.length ? "all" : tables.join(", ")}`];
  } finally {
    await close();
  }
}

async function tablesOf(db: Db): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_class
    where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1
  `.execute(db);
  return rows.map(({ name }) => name);
}
