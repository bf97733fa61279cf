import postgres from "postgres";
import { newBackupPath } from "../backup/keep.ts";
import { restoreBackup } from "../backup/restore.ts";
import { writeBackup } from "../backup/write.ts";
import { verifyChanges } from "../changes/verify.ts";
import { type Config, ConfigError, readConfig } from "../config.ts";
import { connect, type Db, openDatabase } from "../db/client.ts";
import { openPglite, pgliteDialect } from "../db/embedded.ts";
import { migrateConfigured, migrated } from "../db/migrate.ts";
import { serverDialect } from "../db/server.ts";
import { linesOf } from "./changes.ts";

/** How to call it. */
export const migrateUsage = "migrate [--check]";

/**
 * Brings the schema up to date, or with --check tries it on a copy. Gives the lines to print. Throws
 * ConfigError.
 */
export async function runMigrations(args: string[]): Promise<string[]> {
  if (args.length > 0) return await checkMigrations(args);
  const config = readConfig();
  const db = await openDatabase(config);
  try {
    const names = await migrateConfigured(db, config);
    return [names.length === 0 ? "The database is up to date" : `Migrated: ${names.join(", ")}`];
  } finally {
    await db.destroy();
  }
}

/**
 * Tries this version's migrations on a copy of the database and verifies it; nothing changes. The copy
 * is a database beside it on a server, which the role must be allowed to make, and in memory otherwise.
 * Gives the lines to print. Throws ConfigError.
 */
async function checkMigrations(args: string[]): Promise<string[]> {
  if (args.join() !== "--check") {
    throw new ConfigError(`Use it like this: crm ${migrateUsage}`);
  }
  const config = readConfig();
  const path = `${await newBackupPath(config, new Date())}.check`;
  try {
    const before = await backUp(config, path);
    return await onCopy(config, async (copy) => {
      using file = await Deno.open(path);
      const started = performance.now();
      const { rows } = await restoreBackup(copy, file.readable);
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      const names = (await migrated(copy)).filter((name) => !before.includes(name));
      return [
        `${rows} rows copied and migrated in ${seconds} s`,
        names.length === 0 ? "No migration is due" : `Would run: ${names.join(", ")}`,
        ...linesOf(await verifyChanges(copy)),
      ];
    });
  } finally {
    await Deno.remove(path).catch(() => {});
  }
}

async function backUp(config: Config, path: string): Promise<string[]> {
  const db = await openDatabase(config);
  try {
    await writeBackup(db, path);
    return await migrated(db);
  } finally {
    await db.destroy();
  }
}

async function onCopy(config: Config, work: (copy: Db) => Promise<string[]>): Promise<string[]> {
  const url = config.DATABASE_MIGRATE_URL ?? config.DATABASE_URL;
  if (url !== undefined) return await onServer(config, url, work);
  const copy = connect(pgliteDialect(await openPglite({})));
  try {
    return await work(copy);
  } finally {
    await copy.destroy();
  }
}

async function onServer(config: Config, url: string, work: (copy: Db) => Promise<string[]>) {
  const name = `petrel_check_${crypto.randomUUID().slice(0, 8)}`;
  const server = postgres(url, { max: 1, onnotice: () => {} });
  const address = new URL(url);
  address.pathname = `/${name}`;
  try {
    await server.unsafe(`create database ${name}`).catch((error) => {
      throw new ConfigError(`No copy can be made beside the database: ${error.message}`);
    });
    const copy = connect(await serverDialect(config, address.href));
    return await work(copy).finally(() => copy.destroy());
  } finally {
    await server.unsafe(`drop database if exists ${name} with (force)`);
    await server.end();
  }
}
