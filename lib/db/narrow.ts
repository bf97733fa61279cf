import { type RawBuilder, type SelectQueryBuilder, sql, type SqlBool } from "kysely";
import type { ListWindow } from "../schema/list_window.ts";
import type { Range } from "../schema/ranges.ts";
import type { Tables } from "./tables.ts";

/** A query's rows that have one of the window's ids and lie within its bounds. */
export function narrowed<TB extends keyof Tables, O>(
  query: SelectQueryBuilder<Tables, TB, O>,
  table: TB,
  { ids, ranges }: Pick<ListWindow<string>, "ids" | "ranges">,
): SelectQueryBuilder<Tables, TB, O> {
  const named = ids === undefined
    ? query
    : query.where(sql<SqlBool>`${sql.ref(`${table}.id`)} = any(${ids}::bigint[])`);
  return ranges.reduce((some, range) => some.where(keeps(table, range)), named);
}

const symbols = { gt: sql`>`, gte: sql`>=`, lt: sql`<`, lte: sql`<=` };

function keeps(table: string, { field, operator, value }: Range): RawBuilder<SqlBool> {
  const column = sql.ref(`${table}.${field}`);
  // A number, or what stands for one in a prepared statement.
  if (typeof value !== "string") {
    return sql<SqlBool>`${column} ${symbols[operator]} ${value}::numeric`;
  }
  if (!value.includes("T")) {
    return sql<SqlBool>`${column} ${symbols[operator]} ${value}::text::date`;
  }
  return keepsInstant(column, operator, value);
}

/** The database knows microseconds, readers milliseconds: a bound means the instant as it is shown. */
function keepsInstant(
  column: RawBuilder<unknown>,
  operator: Range["operator"],
  value: string,
): RawBuilder<SqlBool> {
  const at = sql`${value}::text::timestamptz`;
  if (operator === "gte" || operator === "lt") {
    return sql<SqlBool>`${column} ${symbols[operator]} ${at}`;
  }
  const after = operator === "gt" ? symbols.gte : symbols.lt;
  return sql<SqlBool>`${column} ${after} ${at} + interval '1 millisecond'`;
}
