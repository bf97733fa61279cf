import { sql } from "kysely";
import type { Db } from "./client.ts";
import { snakeCased } from "./patch_many.ts";

/** Inserts rows that have the same columns in one statement; gives them in the same order. */
export async function insertRows<Row extends object>(
  db: Db,
  table: string,
  rows: readonly object[],
): Promise<Row[]> {
  const [first] = rows;
  if (first === undefined) return [];
  const columns = sql.join(Object.keys(first).map((column) => sql.id(column)));
  const data = JSON.stringify(rows.map(snakeCased));
  const { rows: inserted } = await sql<Row>`
    insert into ${sql.table(table)} (${columns})
    select ${columns} from jsonb_populate_recordset(
      null::${sql.table(table)}, (${data}::text)::jsonb
    ) returning *
  `.execute(db);
  return inserted;
}
