import { sealed, sealSoon } from "./changes/sealer.ts";
import type { Config } from "./config.ts";
import { connect, type Db, openDatabase } from "./db/client.ts";
import { migrateConfigured } from "./db/migrate.ts";
import { DatabaseAway, lazyDialect } from "./db/server.ts";
import { openReplica, type Replica } from "./db/replica.ts";
import type { Kv } from "./kv/kv.ts";
import { openKv } from "./kv/open.ts";
import { chooseFileStore } from "./files/open_store.ts";
import { log } from "./log.ts";

/** What the app runs on. */
export interface Platform {
  config: Config;
  db: Db;
  kv: Kv;
  /** Where lists and reports may be read, with DATABASE_REPLICA_URL. */
  replica?: Replica;
  /** Waits for work after commits, then closes the database and the key-value store. */
  close(): Promise<void>;
}

/**
 * Opens the database, brings its tables up to date, and opens the key-value store. A server that
 * does not answer yet is tried again for `patience` milliseconds, with a line in the log each time.
 * Throws ConfigError, one clear line, when the configuration does not work.
 */
export async function openPlatform(config: Config, patience = 0): Promise<Platform> {
  const db = await openPatiently(config, performance.now() + patience);
  try {
    await migrateConfigured(db, config);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  // A process that was killed may have left committed changes without their position.
  sealSoon(db);
  const kv = await openKv(config, db);
  chooseFileStore(config);
  const replica = config.DATABASE_REPLICA_URL === undefined
    ? undefined
    : openReplica(connect(lazyDialect(config, config.DATABASE_REPLICA_URL)), db, kv);
  const close = async () => {
    await replica?.close();
    await closePlatform(db, kv);
  };
  return { config, db, kv, close, ...(replica && { replica }) };
}

/** Between two tries, in milliseconds. */
const pause = 1000;

async function openPatiently(config: Config, until: number): Promise<Db> {
  for (;;) {
    try {
      return await openDatabase(config);
    } catch (error) {
      if (!(error instanceof DatabaseAway) || performance.now() + pause > until) throw error;
      log.warning("{reason}. Trying again.", { reason: error.message });
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

async function closePlatform(db: Db, kv: Kv): Promise<void> {
  await sealed(db);
  await kv.close();
  await db.destroy();
}
