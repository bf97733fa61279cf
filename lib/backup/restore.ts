import { sql } from "kysely";
import { NO_MIGRATIONS } from "kysely/migration";
import { migrations } from "../../db/migrations.ts";
import { ConfigError } from "../config.ts";
import type { Db } from "../db/client.ts";
import { migrate, migrated, migrator } from "../db/migrate.ts";
import { grantRights } from "../db/rights.ts";
import { type Header, type Line, readLines } from "./format.ts";
import {
  continueIds,
  deleteRows,
  insertRows,
  selectTables,
  type Table,
  withoutRules,
} from "./repository.ts";

/** Letters of rows that go to the database in one statement. */
const portion = 4 * 1024 * 1024;

/**
 * Fills an empty database from a backup, and brings it up to date. All or nothing. Throws ConfigError
 * where the database has users, the file is damaged or cut off, or a newer Petrel wrote it.
 */
export async function restoreBackup(
  db: Db,
  bytes: ReadableStream<Uint8Array<ArrayBuffer>>,
): Promise<{ header: Header; rows: number }> {
  const lines = readLines(bytes);
  const header = headerOf((await lines.next()).value);
  await demandEmpty(db);
  await migrateTo(db, header);
  const rows = await db.transaction().execute(async (tx) => {
    await sql`set local statement_timeout = 0`.execute(tx);
    const tables = await selectTables(tx);
    let total = 0;
    await withoutRules(tx, tables, async () => {
      for (const table of tables) await deleteRows(tx, table);
      total = await load(tx, tables, lines);
    });
    await continueIds(tx);
    return total;
  });
  await migrate(db);
  await grantRights(db);
  await sql`analyze`.execute(db);
  return { header, rows };
}

function headerOf(line: Line | void): Header {
  if (!line || !("mark" in line) || !("format" in line.mark)) {
    throw new ConfigError("The file is no backup of Petrel");
  }
  const unknown = line.mark.migrations.find((name) => !Object.hasOwn(migrations, name));
  if (unknown === undefined) return line.mark;
  throw new ConfigError(
    `Petrel ${line.mark.petrel} wrote this backup; this version lacks its migration ${unknown}`,
  );
}

async function demandEmpty(db: Db): Promise<void> {
  const { rows: [table] } = await sql<{ there: boolean }>`
    select to_regclass('users') is not null as there
  `.execute(db);
  if (!table?.there) return;
  const user = await db.selectFrom("users").select("id").limit(1).executeTakeFirst();
  if (user === undefined) return;
  throw new ConfigError("The database has users: a backup is restored into an empty one");
}

/** To exactly the tables that the backup was taken from. */
async function migrateTo(db: Db, header: Header): Promise<void> {
  if ((await migrated(db)).join() === header.migrations.join()) return;
  const to = migrator(db);
  for (const target of [NO_MIGRATIONS, header.migrations.at(-1) ?? NO_MIGRATIONS]) {
    const { error } = await to.migrateTo(target);
    if (error !== undefined) throw error;
  }
}

/** The rows of one table that go to the database together. */
interface Portion {
  table: string;
  rows: string[];
}

async function load(db: Db, tables: Table[], lines: AsyncGenerator<Line>): Promise<number> {
  let total = 0;
  for await (const { table: name, rows } of portions(lines)) {
    const table = tables.find((one) => one.name === name);
    if (table === undefined) throw new ConfigError(`The backup has an unknown table ${name}`);
    await insertRows(db, table, rows);
    total += rows.length;
  }
  return total;
}

/** Throws ConfigError where rows are missing, or the end. */
async function* portions(lines: AsyncGenerator<Line>): AsyncGenerator<Portion> {
  let table = "";
  let rows: string[] = [];
  let [counted, letters] = [0, 0];
  for await (const line of lines) {
    if ("row" in line) {
      rows.push(line.row);
      counted += 1;
      letters += line.row.length;
      if (letters <= portion) continue;
    } else if ("end" in line.mark) return;
    else if ("table" in line.mark) [table, counted] = [line.mark.table, 0];
    else if (!("rows" in line.mark) || line.mark.rows !== counted) {
      throw new ConfigError(`The backup is damaged: rows of ${table} are missing`);
    }
    if (rows.length > 0) yield { table, rows };
    [rows, letters] = [[], 0];
  }
  throw new ConfigError("The backup is cut off: its end is missing");
}
