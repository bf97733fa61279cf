import { type RawBuilder, sql, type SqlBool } from "kysely";
import type { Db } from "../db/client.ts";
import type { ImportEntity } from "./schema.ts";

interface RowKey {
  row: number;
  key: string;
}

/** How a key is compared, so that each has its index. */
const sameKey: Record<string, (table: RawBuilder<unknown>) => RawBuilder<SqlBool>> = {
  id: (table) => sql`${table}.id = keys.key::bigint`,
  email: (table) => sql`${table}.email = keys.key`,
  name: (table) => sql`fold_text(${table}.name) = fold_text(keys.key)`,
  domain: (table) => sql`lower(${table}.domain) = lower(keys.key)`,
};

/** The live records in the scope that rows name by a key, each with the row; none twice for a row. */
export async function selectFound<Row>(
  db: Db,
  { entity, key, scope }: { entity: ImportEntity; key: string; scope: RawBuilder<SqlBool> },
  keys: readonly RowKey[],
): Promise<{ importRow: number; found: Row }[]> {
  const compare = sameKey[key];
  if (compare === undefined || keys.length === 0) return [];
  const table = sql.table(entity);
  const { rows } = await sql<Row & { importRow: number }>`
    select ${table}.*, keys.row as import_row
    from jsonb_to_recordset((${JSON.stringify(keys)}::text)::jsonb) as keys (row int, key text)
    join ${table} on ${compare(table)} and ${table}.deleted_at is null and ${scope}
    order by keys.row, ${table}.id
  `.execute(db);
  return rows.map(({ importRow, ...found }) => ({ importRow, found: found as Row }));
}

/** Notes which row has a key; gives the rows that are the first with theirs. */
export async function claimKeys(
  db: Db,
  { importId, folded }: { importId: number; folded: boolean },
  keys: readonly RowKey[],
): Promise<ReadonlySet<number>> {
  if (keys.length === 0) return new Set();
  const key = folded ? sql`fold_text(keys.key)` : sql`keys.key`;
  const { rows } = await sql<{ row: number }>`
    insert into import_keys (import_id, key, row)
    select ${importId}::bigint, ${key}, keys.row
    from jsonb_to_recordset((${JSON.stringify(keys)}::text)::jsonb) as keys (row int, key text)
    order by keys.row
    on conflict do nothing returning row
  `.execute(db);
  return new Set(rows.map(({ row }) => row));
}
