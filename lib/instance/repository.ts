import { sql } from "kysely";
import type { Db } from "../db/client.ts";
import type { Fields } from "./format.ts";
import type { Portable } from "./records.ts";

/** What a kind's rows have and who fills each column by which type. */
export interface Column {
  name: string;
  type: string;
}

/** A table's columns in their order, but for those that the database makes itself. */
export async function selectColumns(db: Db, { table, made = [] }: Portable): Promise<Column[]> {
  const { rows } = await sql<Column>`
    select attname as name, format_type(atttypid, atttypmod) as type from pg_attribute
    where attrelid = ${table}::regclass and attnum > 0 and not attisdropped and attgenerated = ''
    order by attnum
  `.execute(db);
  return rows.filter(({ name }) => !made.includes(name));
}

/** The tables of the schema but the migrator's. */
export async function selectTableNames(db: Db): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_class
    where relkind = 'r' and relnamespace = current_schema()::regnamespace
      and relname not like 'kysely%' order by relname
  `.execute(db);
  return rows.map(({ name }) => name);
}

/** Times are written in UTC, whatever the connection's zone is; it holds for the statement only. */
const inUtc = sql`(select set_config('timezone', 'UTC', true)) is not null`;

/** A kind's rows in its order, so many at a time. */
export async function* selectPortable(db: Db, kind: Portable): AsyncGenerator<Fields[]> {
  const { table, source = `select * from ${table}`, order, pace = 1000 } = kind;
  const key = sql.join(order.map((column) => sql.ref(`t.${column}`)));
  let after: unknown[] | undefined;
  for (;;) {
    const place = after === undefined ? sql`true` : sql`(${key}) > (${sql.join(after)})`;
    const { rows } = await sql<{ row: string }>`
      select to_jsonb(t)::text as row from (${sql.raw(source)}) as t
      where ${inUtc} and ${place} order by ${key} limit ${sql.lit(pace)}
    `.execute(db);
    const found: Fields[] = rows.map(({ row }) => JSON.parse(row));
    if (found.length > 0) yield found;
    const last = found.at(-1);
    if (last === undefined || found.length < pace) return;
    after = order.map((column) => last[column]);
  }
}

/** Writes rows as they are, their ids included. Throws what the database says of them. */
export async function insertPortable(
  db: Db,
  { table, columns }: { table: string; columns: readonly Column[] },
  rows: readonly Fields[],
): Promise<void> {
  const list = sql.join(columns.map(({ name }) => sql.id(name)));
  const given = sql.join(columns.map(({ name, type }) => sql`${sql.id(name)} ${sql.raw(type)}`));
  await sql`
    insert into ${sql.table(table)} (${list}) overriding system value
    select ${list} from jsonb_to_recordset((${
    JSON.stringify(rows)
  }::text)::jsonb) as given (${given})
  `.execute(db);
}

/** Writes the contents of files, which travel as Base64. */
export async function insertContents(db: Db, rows: readonly Fields[]): Promise<void> {
  const given = sql`
    jsonb_to_recordset((${JSON.stringify(rows)}::text)::jsonb)
      as given (content_key uuid, position int, data text)`;
  await sql`
    insert into file_contents (key) select distinct content_key from ${given} on conflict do nothing
  `.execute(db);
  await sql`
    insert into file_chunks (content_key, position, data)
    select content_key, position, decode(data, 'base64') from ${given}
  `.execute(db);
}

/** Makes room for files whose bytes do not travel: empty ones, and those of a bucket. */
export async function insertContentKeys(db: Db): Promise<void> {
  await sql`
    insert into file_contents (key) select content_key from files on conflict do nothing
  `.execute(db);
}

/** Makes what follows from the records: what leads are found by, and from where news are told. */
export async function finishPortable(db: Db): Promise<void> {
  await sql`update leads set title = title`.execute(db);
  await sql`
    insert into change_unsealed (change_id) select id from changes where position is null
  `.execute(db);
  await sql`
    update notification_place set position = (select coalesce(max(position), 0) from changes)
  `.execute(db);
}
