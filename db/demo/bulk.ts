import { sql } from "kysely";
import { audited } from "../../lib/changes/audited.ts";
import type { Ctx } from "../../lib/context.ts";

type Row = Record<string, unknown>;

/**
 * Inserts rows (keys as the columns are named outside of SQL) in one statement and logs them as one
 * change set; gives their ids in the rows' order.
 */
export async function insertAll(ctx: Ctx, table: string, rows: Row[]): Promise<number[]> {
  const set = { ...ctx, changeSet: { id: undefined } };
  return await audited(set, `${table}.created`, async (tx) => {
    const inserted = await insertRows(tx, table, rows);
    for (const row of inserted) tx.change(table, row.id, null, row);
    return inserted.map((row) => row.id);
  });
}

/** The same without the log, for tables that are no records of their own. */
export async function insertRows(ctx: Ctx, table: string, rows: Row[]): Promise<{ id: number }[]> {
  const columns = Object.keys(rows[0] ?? {});
  const list = sql.join(columns.map((column) => sql.id(column)));
  const data = JSON.stringify(
    rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, value]) => [snakeCase(name), value]))
    ),
  );
  const result = await sql<{ id: number }>`
    insert into ${sql.table(table)} (${list})
    select ${list} from jsonb_populate_recordset(null::${sql.table(table)}, (${data}::text)::jsonb)
    returning *
  `.execute(ctx.db);
  return result.rows;
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
