import { sql } from "kysely";
import type { Db } from "../db/client.ts";
import type { SlowQuery, TableSize } from "./state.ts";

/** What the database says of itself. */
export interface DatabaseState {
  version: string;
  /** In bytes, indexes included. */
  size: number;
  migration: string | null;
  migrations: number;
  /** Their names in order. */
  ran: string[];
  /** Committed changes that wait for their position. */
  unsealed: number;
  /** The last position of the log of changes. */
  position: number;
}

export async function selectDatabaseState(db: Db): Promise<DatabaseState> {
  const { rows: [state] } = await sql<DatabaseState>`
    select current_setting('server_version') as version,
      pg_database_size(current_database())::float8 as size,
      (select max(name) from kysely_migration) as migration,
      (select count(*)::int from kysely_migration) as migrations,
      (select to_jsonb(array_agg(name order by name)) from kysely_migration) as ran,
      (select count(*)::int from change_unsealed) as unsealed,
      coalesce((select max(position) from changes), 0)::float8 as position
  `.execute(db);
  if (state === undefined) throw new Error("The database says nothing of itself");
  return state;
}

/** The largest tables. */
export async function selectTableSizes(db: Db, limit: number): Promise<TableSize[]> {
  const { rows } = await sql<TableSize>`
    select relname as name, greatest(reltuples, 0)::float8 as rows,
      pg_total_relation_size(oid)::float8 as bytes
    from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
    order by 3 desc, 1 limit ${limit}
  `.execute(db);
  return rows;
}

/** The statements that took the most time in all; none where the server does not keep count. */
export async function selectSlowQueries(db: Db, limit: number): Promise<SlowQuery[] | undefined> {
  const { rows: [there] } = await sql<{ there: boolean }>`
    select to_regclass('pg_stat_statements') is not null as there
  `.execute(db);
  if (!there?.there) return undefined;
  const found = await sql<SlowQuery>`
    select left(regexp_replace(query, '[[:space:]]+', ' ', 'g'), 300) as query, calls::float8 as calls,
      mean_exec_time as mean, total_exec_time as total
    from pg_stat_statements
    where dbid = (select oid from pg_database where datname = current_database())
    order by total_exec_time desc limit ${limit}
  `.execute(db).catch(() => undefined);
  return found?.rows;
}
