import { sql } from "kysely";
import { continueIds, deleteRows, selectTables, withoutRules } from "../backup/repository.ts";
import { ConfigError } from "../config.ts";
import type { Db } from "../db/client.ts";
import { migrate } from "../db/migrate.ts";
import { grantRights } from "../db/rights.ts";
import { mendSums } from "../leads/check_sums.ts";
import { mendCounts } from "../reports/kept_counts.ts";
import { columnsOf } from "./columns.ts";
import { camelCase, type Fields, type Portion, portionsOf } from "./format.ts";
import { type Portable, portables } from "./records.ts";
import {
  type Column,
  finishPortable,
  insertContentKeys,
  insertContents,
  insertPortable,
} from "./repository.ts";

/**
 * Fills an empty database from the file of a whole instance. All or nothing; gives how many records
 * came. Throws ConfigError where the database has users, and for a file that does not fit, with what.
 */
export async function importInstance(
  db: Db,
  bytes: ReadableStream<Uint8Array>,
): Promise<number> {
  await migrate(db);
  await demandEmpty(db);
  const total = await db.transaction().execute(async (tx) => {
    await sql`set local statement_timeout = 0`.execute(tx);
    const tables = await selectTables(tx);
    const emptied = tables.filter(({ name }) => portables.some(({ table }) => table === name));
    let records = 0;
    await refused("together", () =>
      withoutRules(tx, tables, async () => {
        for (const table of emptied) await deleteRows(tx, table);
        for await (const portion of portionsOf(bytes)) records += await load(tx, portion);
        await insertContentKeys(tx);
      }));
    await continueIds(tx);
    await finishPortable(tx);
    return records;
  });
  await mendSums(db);
  await mendCounts(db);
  await grantRights(db);
  await sql`analyze`.execute(db);
  return total;
}

async function demandEmpty(db: Db): Promise<void> {
  const user = await db.selectFrom("users").select("id").limit(1).executeTakeFirst();
  if (user === undefined) return;
  throw new ConfigError("The database has users: an export is imported into an empty one");
}

async function load(db: Db, { record, rows }: Portion): Promise<number> {
  const kind = portables.find((one) => one.record === record);
  if (kind === undefined) throw new ConfigError(`The file has unknown records: ${record}`);
  const columns = await columnsOf(db, kind);
  const named = rows.map((row) => byColumn(kind, columns, row));
  await refused(record, () => write(db, { kind, columns }, named));
  return rows.length;
}

/** The fields under the names of their columns. */
function byColumn({ record, order }: Portable, columns: readonly Column[], fields: Fields): Fields {
  const names = new Map(columns.map(({ name }) => [camelCase(name), name]));
  const entries = Object.entries(fields).map(([field, value]) => {
    const column = names.get(field);
    if (column === undefined) throw new ConfigError(`${record} have no field ${field}`);
    return [column, value] as const;
  });
  const row: Fields = Object.fromEntries(entries);
  const missing = order.find((column) => row[column] === undefined);
  if (missing === undefined) return row;
  throw new ConfigError(`A record of ${record} has no ${camelCase(missing)}`);
}

interface Place {
  kind: Portable;
  columns: readonly Column[];
}

async function write(db: Db, { kind, columns }: Place, rows: readonly Fields[]): Promise<void> {
  if (kind.record === "fileChunks") return await insertContents(db, rows);
  if (kind.record !== "changes") return await insertPortable(db, { ...kind, columns }, rows);
  const values = new Set(["salt", "before", "after"]);
  const [own, data] = [columns.filter(({ name }) => !values.has(name)), rows.filter(hasValues)];
  await insertPortable(db, { table: "changes", columns: own }, rows);
  const kept = columns.filter(({ name }) => values.has(name));
  await insertPortable(
    db,
    { table: "change_data", columns: [{ name: "change_id", type: "bigint" }, ...kept] },
    data.map(({ id, ...row }) => ({ ...row, change_id: id })),
  );
}

/** Whether a change's values are there: those of erased people are not. */
function hasValues({ salt }: Fields): boolean {
  return salt !== undefined && salt !== null;
}

/** What the database refuses is the file's fault, and said as such. */
async function refused(what: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const known = error instanceof ConfigError || !(error instanceof Error) || !("code" in error);
    if (known) throw error;
    throw new ConfigError(`The database refuses the file's records (${what}): ${error.message}`);
  }
}
