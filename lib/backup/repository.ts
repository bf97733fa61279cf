import { sql } from "kysely";
import type { Db } from "../db/client.ts";

/** A table as a backup needs it. */
export interface Table {
  name: string;
  /** What is written and read again: generated columns make themselves. */
  columns: string[];
  /** Rows that are looked at in one go: fewer where one may be large. */
  pace: number;
}

/** Every table of the schema but the migrator's, by name. */
export async function selectTables(db: Db): Promise<Table[]> {
  const { rows } = await sql<Table>`
    select c.relname as name,
      to_jsonb(array_agg(a.attname order by a.attnum)) as columns,
      case when bool_or(a.atttypid = 'bytea'::regtype) then 8 else 1000 end as pace
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace
      and c.relname not like 'kysely%'
      and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    group by c.relname order by c.relname
  `.execute(db);
  return rows;
}

/** A table's rows as JSON texts, so many at a time; `db` must be in a transaction. */
export async function* selectRows(db: Db, { name, pace }: Table): AsyncGenerator<string[]> {
  await sql`declare backup no scroll cursor for
    select to_jsonb(t)::text as row from ${sql.table(name)} t`.execute(db);
  const next = sql<{ row: string }>`fetch ${sql.lit(pace)} from backup`;
  for (let more = true; more;) {
    const { rows } = await next.execute(db);
    if (rows.length > 0) yield rows.map(({ row }) => row);
    more = rows.length === pace;
  }
  await sql`close backup`.execute(db);
}

/** Puts rows back as they were, their ids included. */
export async function insertRows(db: Db, { name, columns }: Table, rows: string[]): Promise<void> {
  const list = sql.join(columns.map((column) => sql.id(column)));
  await sql`
    insert into ${sql.table(name)} (${list}) overriding system value
    select ${list} from jsonb_populate_recordset(null::${sql.table(name)}, ${`[${
    rows.join(",")
  }]`}::text::jsonb)
  `.execute(db);
}

/** Empties a table that only migrations have written to. */
export async function deleteRows(db: Db, { name }: Table): Promise<void> {
  await sql`delete from ${sql.table(name)}`.execute(db);
}

interface ForeignKey {
  table: string;
  name: string;
  definition: string;
}

/**
 * Runs `load` without triggers and foreign keys, which come back, and are checked, afterwards: rows
 * come in any order, and what triggers add up is in the backup. The role must own the tables.
 */
export async function withoutRules(db: Db, tables: Table[], load: () => Promise<void>) {
  const { rows: keys } = await sql<ForeignKey>`
    select c.relname as table, k.conname as name, pg_get_constraintdef(k.oid) as definition
    from pg_constraint k join pg_class c on c.oid = k.conrelid
    where k.contype = 'f' and c.relnamespace = current_schema()::regnamespace
  `.execute(db);
  const triggers = (state: string) =>
    Promise.all(
      tables.map(({ name }) =>
        sql`alter table ${sql.table(name)} ${sql.raw(state)} trigger user`.execute(db)
      ),
    );
  for (const { table, name } of keys) {
    await sql`alter table ${sql.table(table)} drop constraint ${sql.id(name)}`.execute(db);
  }
  await triggers("disable");
  await load();
  await triggers("enable");
  for (const { table, name, definition } of keys) {
    await sql`alter table ${sql.table(table)} add constraint ${sql.id(name)} ${sql.raw(definition)}`
      .execute(db);
  }
}

/** Lets every table's ids go on after the highest that it has. */
export async function continueIds(db: Db): Promise<void> {
  const { rows } = await sql<{ table: string; column: string }>`
    select c.relname as table, a.attname as column
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = current_schema()::regnamespace and a.attidentity <> ''
  `.execute(db);
  for (const { table, column } of rows) {
    await sql`
      select setval(pg_get_serial_sequence(${table}, ${column}), greatest(max(${
      sql.id(column)
    }), 1), max(${sql.id(column)}) is not null) from ${sql.table(table)}
    `.execute(db);
  }
}
