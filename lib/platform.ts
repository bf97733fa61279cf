import { sealed, sealSoon } from "./changes/sealer.ts";
import type { Config } from "./config.ts";
import { type Db, openDatabase } from "./db/client.ts";
import { migrateConfigured } from "./db/migrate.ts";
import type { Kv } from "./kv/kv.ts";
import { openKv } from "./kv/open.ts";

/** What the app runs on. */
export interface Platform {
  config: Config;
  db: Db;
  kv: Kv;
  /** Waits for work after commits, then closes the database and the key-value store. */
  close(): Promise<void>;
}

/**
 * Opens the database, brings its tables up to date, and opens the key-value store. Throws
 * ConfigError, one clear line, when the configuration does not work.
 */
export async function openPlatform(config: Config): Promise<Platform> {
  const db = await openDatabase(config);
  try {
    await migrateConfigured(db, config);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  // A process that was killed may have left committed changes without their position.
  sealSoon(db);
  const kv = openKv(config, db);
  return { config, db, kv, close: () => closePlatform(db, kv) };
}

async function closePlatform(db: Db, kv: Kv): Promise<void> {
  await sealed(db);
  await kv.close();
  await db.destroy();
}
