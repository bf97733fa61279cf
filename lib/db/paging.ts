import { type RawBuilder, type SelectQueryBuilder, sql, type SqlBool } from "kysely";
import type { ListWindow } from "../schema/list_window.ts";

/** Lists count exactly up to here; above, the planner's estimate is given. */
export const exactLimit = 1000;

/** How a list sorts by one field: an expression that is never null, and its SQL type. */
export interface SortColumn {
  expression: RawBuilder<unknown>;
  type: "text" | "timestamptz" | "integer" | "date" | "numeric";
}

/** Keeps the rows that come after the window's cursor, in the same order as `inOrder`. */
export function afterCursor(
  id: RawBuilder<unknown>,
  column: SortColumn,
  window: ListWindow<string>,
): RawBuilder<SqlBool> {
  if (window.after === undefined) return sql<SqlBool>`true`;
  const { value, id: lastId } = window.after;
  const follows = window.descending ? sql`<` : sql`>`;
  // As text first: a driver would cut a timestamp to milliseconds and then skip or repeat rows.
  const seen = sql`(${value}::text)::${sql.raw(column.type)}`;
  return sql<SqlBool>`(${column.expression}, ${id}) ${follows} (${seen}, ${lastId}::integer)`;
}

/** `asc` or `desc` for both the sort expression and the id that breaks its ties. */
export function inOrder(window: ListWindow<string>): "asc" | "desc" {
  return window.descending ? "desc" : "asc";
}

/** How many rows the planner expects from a query; it reads no row of the table. */
export async function estimateRows<DB, TB extends keyof DB, O>(
  query: SelectQueryBuilder<DB, TB, O>,
): Promise<number> {
  const plan = JSON.stringify(await query.explain("json"));
  // The outermost node stands first.
  return Number(/Plan Rows\\*":\s*(\d+)/.exec(plan)?.[1] ?? 0);
}
