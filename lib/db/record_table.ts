import {
  type Insertable,
  type RawBuilder,
  type Selectable,
  sql,
  type SqlBool,
  type Updateable,
} from "kysely";
import type { Db } from "./client.ts";
import { uniqueOr } from "./constraint.ts";
import { patchRows, type RowPatch } from "./patch_many.ts";
import type { Tables } from "./tables.ts";

/** The tables whose rows are business records: with version, trash and custom fields. */
export type RecordTableName = {
  [T in keyof Tables]: Tables[T] extends { deletedAt: unknown; version: unknown } ? T : never;
}[keyof Tables];

/** The statements that every business record needs. */
export interface RecordTable<Row, Values, Patch> {
  /** One row wherever it is, the trash included: for the system's own steps such as undo. */
  select(db: Db, id: number): Promise<Row | undefined>;
  /** Those of the rows that are there, wherever they are. */
  selectMany(db: Db, ids: readonly number[]): Promise<Row[]>;
  /** One row in the scope, locked until the transaction ends. */
  lock(db: Db, id: number, which: Which): Promise<Row | undefined>;
  /** Those of the rows that lie in the scope, by id, locked likewise. */
  lockMany(db: Db, ids: readonly number[], which: Which): Promise<Row[]>;
  /** Throws CONFLICT for a taken unique value. */
  insert(db: Db, values: Values): Promise<Row>;
  /** Writes the fields, and the next version unless all are derived. Throws CONFLICT likewise. */
  patch(db: Db, id: number, fields: Patch): Promise<Row>;
  /** The same to many rows at once, with fields as JSON holds them; all of them or a database error. */
  patchMany(db: Db, patches: readonly RowPatch<Patch>[]): Promise<Row[]>;
}

export interface Which {
  /** The actor's scope as SQL over the table's columns. */
  scope: RawBuilder<SqlBool>;
  deleted: boolean;
}

interface Options {
  /** Columns that the system keeps beside the record's own: they do not raise the version. */
  derived?: readonly string[] | undefined;
  /** The message for each unique constraint. */
  unique?: Parameters<typeof uniqueOr>[0];
}

/** The shared statements over one table. */
export function recordTable<T extends RecordTableName>(
  name: T,
  { derived = [], unique = {} }: Options = {},
): RecordTable<Selectable<Tables[T]>, Insertable<Tables[T]>, Updateable<Tables[T]>> {
  type Row = Selectable<Tables[T]>;
  const table = sql.table(name);
  const quiet = new Set([...derived, "updatedAt"]);
  return {
    async select(db, id) {
      const found = await sql<Row>`select * from ${table} where id = ${id}`.execute(db);
      return found.rows[0];
    },
    async selectMany(db, ids) {
      return (await sql<Row>`select * from ${table} where id = any(${ids}::bigint[])`.execute(db))
        .rows;
    },
    async lock(db, id, which) {
      return (await locked<Row>(db, table, sql`id = ${id} and ${inReach(which)}`))[0];
    },
    lockMany: (db, ids, which) =>
      locked<Row>(db, table, sql`id = any(${ids}::bigint[]) and ${inReach(which)}`),
    insert: (db, values) =>
      uniqueOr(unique, () => {
        const { columns, parameters } = given(values);
        return one(db, sql<Row>`insert into ${table} (${columns}) values (${parameters})`);
      }),
    patch: (db, id, fields) => {
      const named = Object.entries(fields).filter(([, value]) => value !== undefined);
      const own = named.some(([column]) => !quiet.has(column));
      const sets = named.filter(([column]) => own || column !== "updatedAt")
        .map(([column, value]) => sql`${sql.ref(column)} = ${value}`);
      if (own) sets.push(sql`version = version + 1`);
      if (own && !named.some(([column]) => column === "updatedAt")) {
        sets.push(sql`updated_at = now()`);
      }
      const update = sql<Row>`update ${table} set ${sql.join(sets)} where id = ${id}`;
      return uniqueOr(unique, () => one(db, update));
    },
    patchMany: (db, patches) => patchRows(db, { table, quiet }, patches),
  };
}

function inReach({ scope, deleted }: Which): RawBuilder<unknown> {
  return sql`${deleted ? sql`deleted_at is not null` : sql`deleted_at is null`} and ${scope}`;
}

async function locked<Row>(
  db: Db,
  table: RawBuilder<unknown>,
  wanted: RawBuilder<unknown>,
): Promise<Row[]> {
  return (await sql<Row>`select * from ${table} where ${wanted} order by id for update`.execute(db))
    .rows;
}

function given(values: object) {
  const named = Object.entries(values).filter(([, value]) => value !== undefined);
  return {
    columns: sql.join(named.map(([column]) => sql.ref(column))),
    parameters: sql.join(named.map(([, value]) => value)),
  };
}

async function one<Row>(db: Db, write: RawBuilder<Row>): Promise<Row> {
  const { rows: [row] } = await sql<Row>`${write} returning *`.execute(db);
  if (row === undefined) throw new Error("The row to write is gone");
  return row;
}
