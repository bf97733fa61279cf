import { type RawBuilder, sql } from "kysely";
import type { Db } from "./client.ts";

/** Fields to write to one row. */
export interface RowPatch<Patch> {
  id: number;
  fields: Patch;
}

interface Target {
  table: RawBuilder<unknown>;
  /** Columns that do not raise the version. */
  quiet: ReadonlySet<string>;
}

/** Writes fields (as JSON holds them) to many rows, one statement for each set of columns. */
export async function patchRows<Row, Patch extends object>(
  db: Db,
  { table, quiet }: Target,
  patches: readonly RowPatch<Patch>[],
): Promise<Row[]> {
  const alike = Map.groupBy(patches, ({ fields }) => Object.keys(fields).sort().join());
  const written: Row[] = [];
  for (const group of alike.values()) {
    const columns = Object.keys(group[0]?.fields ?? {}).filter((column) => column !== "updatedAt");
    const sets = columns.map((column) => sql`${sql.ref(column)} = ${sql.ref(`given.${column}`)}`);
    if (columns.some((column) => !quiet.has(column))) {
      sets.push(sql`version = ${table}.version + 1`, sql`updated_at = now()`);
    }
    if (sets.length === 0) continue;
    const rows = JSON.stringify(group.map(({ id, fields }) => ({ id, ...snakeCased(fields) })));
    const { rows: now } = await sql<Row>`
      update ${table} set ${sql.join(sets)}
      from jsonb_populate_recordset(null::${table}, (${rows}::text)::jsonb) as given
      where ${table}.id = given.id returning ${table}.*
    `.execute(db);
    written.push(...now);
  }
  return written;
}

/** The same fields as their columns are named in SQL. */
export function snakeCased(fields: object): object {
  const named = Object.entries(fields).map(([name, value]) => [
    name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    value,
  ]);
  return Object.fromEntries(named);
}
