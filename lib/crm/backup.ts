import { newBackupPath, removeOldBackups } from "../backup/keep.ts";
import { restoreBackup } from "../backup/restore.ts";
import { writeBackup } from "../backup/write.ts";
import { verifyChanges } from "../changes/verify.ts";
import { type Config, ConfigError, readConfig } from "../config.ts";
import { sealAll } from "../changes/sealer.ts";
import { connect, type Db, openDatabase } from "../db/client.ts";
import { createEmbedded } from "../db/embedded.ts";
import { serverDialect } from "../db/server.ts";
import { wrongSums } from "../leads/check_sums.ts";
import { linesOf } from "./changes.ts";

/** How to call them. */
export const backupUsage = "backup";
export const restoreUsage = "restore FILE";

/** Writes a backup to BACKUP_DIR and removes the oldest beyond BACKUP_KEEP; gives the line to print. */
export async function takeBackup(args: string[]): Promise<string[]> {
  if (args.length > 0) throw new ConfigError(`Use it like this: crm ${backupUsage}`);
  const config = readConfig();
  const db = await openDatabase(config);
  try {
    const path = await newBackupPath(config, new Date());
    const { rows, tables } = await writeBackup(db, path);
    const removed = await removeOldBackups(config);
    return [`${path}: ${rows} rows of ${tables} tables`, ...removed.map((old) => `Removed ${old}`)];
  } finally {
    await db.destroy();
  }
}

/**
 * Fills the empty database that the environment names from a backup, and verifies the change log and
 * the totals; gives the lines to print. Throws ConfigError.
 */
export async function restore([path, ...more]: string[]): Promise<string[]> {
  if (path === undefined || more.length > 0) {
    throw new ConfigError(`Use it like this: crm ${restoreUsage}`);
  }
  const config = readConfig();
  using file = await openGiven(path);
  return await onEmptyDatabase(config, async (db) => {
    const { header, rows } = await restoreBackup(db, file.readable);
    return [`Restored ${rows} rows, as they were at ${header.at}`, ...await verified(db)];
  });
}

/** A file that the operator named, to be read. Throws ConfigError. */
export async function openGiven(path: string): Promise<Deno.FsFile> {
  try {
    return await Deno.open(path);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) throw new ConfigError(`There is no file ${path}`);
    throw new ConfigError(`${path} cannot be read: put it into BACKUP_DIR or DATA_DIR`);
  }
}

/**
 * Does work on the empty database that the environment names: an embedded one is made, and is there
 * only when the work is done. Throws ConfigError.
 */
export async function onEmptyDatabase(
  config: Config,
  work: (db: Db) => Promise<string[]>,
): Promise<string[]> {
  const { DATABASE_URL, DATABASE_MIGRATE_URL, DATA_DIR } = config;
  if (DATABASE_URL === undefined) return await inNewFolder(DATA_DIR, work);
  const db = connect(await serverDialect(config, DATABASE_MIGRATE_URL ?? DATABASE_URL));
  try {
    return await work(db);
  } finally {
    await db.destroy();
  }
}

async function inNewFolder(dataDir: string, work: (db: Db) => Promise<string[]>) {
  let lines: string[] = [];
  const made = await createEmbedded(dataDir, async (dialect) => {
    const db = connect(dialect);
    lines = await work(db);
    await db.destroy();
  });
  if (made) return lines;
  throw new ConfigError(
    `DATA_DIR ${dataDir} has a database: move it away first, for this needs an empty place.`,
  );
}

/** What the change log and the totals say of themselves. Throws ConfigError where they are wrong. */
export async function verified(db: Db): Promise<string[]> {
  await sealAll(db);
  const wrong = await wrongSums(db);
  if (wrong.length > 0) throw new ConfigError(`${wrong.length} totals differ: crm check-totals`);
  return linesOf(await verifyChanges(db));
}
