import { audited } from "../../lib/changes/audited.ts";
import type { Ctx } from "../../lib/context.ts";
import { insertRows } from "../../lib/db/insert_many.ts";

type Row = Record<string, unknown>;

/**
 * Inserts rows (keys as the columns are named outside of SQL) in one statement and logs them as one
 * change set; gives their ids in the rows' order.
 */
export async function insertAll(ctx: Ctx, table: string, rows: Row[]): Promise<number[]> {
  const set = { ...ctx, changeSet: { id: undefined } };
  return await audited(set, `${table}.created`, async (tx) => {
    const inserted = await insertRows<{ id: number }>(tx.db, table, rows);
    for (const row of inserted) tx.change(table, row.id, null, row);
    return inserted.map((row) => row.id);
  });
}
