import { sql } from "kysely";
import { Migrator } from "kysely/migration";
import { migrations } from "../../db/migrations.ts";
import { type Config, VersionSkew } from "../config.ts";
import { connect, type Db } from "./client.ts";
import { grantRights, mayMigrate } from "./rights.ts";
import { serverDialect } from "./server.ts";

/**
 * Brings the tables up to date, all migrations in one transaction under an advisory lock, and gives
 * the names of those that ran. Throws VersionSkew when the database is newer than this program, or older
 * and the role may not change it.
 */
export async function migrate(db: Db): Promise<string[]> {
  const known = Object.keys(migrations);
  const done = await migrated(db);
  const foreign = done.find((name) => !known.includes(name));
  if (foreign !== undefined) {
    throw new VersionSkew(
      `The database has a migration that this version of Petrel lacks: ${foreign}`,
    );
  }
  if (done.length === known.length) return [];
  if (!await mayMigrate(db)) {
    throw new VersionSkew(
      "The database is behind this version of Petrel, and DATABASE_URL's role may not change it: " +
        "set DATABASE_MIGRATE_URL, or run `deno task migrate` with it",
    );
  }
  const { error, results } = await db.connection().execute(async (connection) => {
    // Rebuilding a large table takes longer than any request may.
    await sql`set statement_timeout = 0`.execute(connection);
    const outcome = await migrator(connection).migrateToLatest();
    await sql`reset statement_timeout`.execute(connection);
    return outcome;
  });
  if (error !== undefined) throw error;
  await grantRights(db);
  return (results ?? []).map((result) => result.migrationName);
}

/**
 * The same as the role of DATABASE_MIGRATE_URL, where one is set, else as that of `db`. The server's
 * own role gets its rights anew. Throws ConfigError.
 */
export async function migrateConfigured(db: Db, config: Config): Promise<string[]> {
  const { DATABASE_MIGRATE_URL: url } = config;
  if (url === undefined || config.DATABASE_URL === undefined) return await migrate(db);
  const owner = connect(
    await serverDialect({ ...config, DATABASE_POOL: 2 }, url, "DATABASE_MIGRATE_URL"),
  );
  try {
    const names = await migrate(owner);
    await grantRights(owner);
    return names;
  } finally {
    await owner.destroy();
  }
}

/** Kysely's migrator over the list in `db/migrations.ts`. */
export function migrator(db: Db): Migrator {
  return new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } });
}

/** The names of the migrations that ran, in their order, without the migrator's many queries. */
export async function migrated(db: Db): Promise<string[]> {
  const table = await sql<{ name: string | null }>`
    select to_regclass('kysely_migration')::text as name
  `.execute(db);
  if (table.rows[0]?.name === null) return [];
  const done = await sql<{ name: string }>`select name from kysely_migration order by name`
    .execute(db);
  return done.rows.map((row) => row.name);
}
