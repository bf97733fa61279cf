import { type RawBuilder, sql, type SqlBool } from "kysely";
import { BoundedMap } from "../bounded_map.ts";
import type { Db } from "./client.ts";
import type { Statement } from "./prepared.ts";
import type { ListWindow } from "../schema/list_window.ts";

/** Lists count exactly up to here; above, the planner's estimate is given. */
export const exactLimit = 1000;

/** How a list sorts by one field: an expression that is never null, and its SQL type. */
export interface SortColumn {
  expression: RawBuilder<unknown>;
  type: "text" | "timestamptz" | "bigint" | "date" | "numeric";
}

/** Keeps the rows that come after the window's cursor, in the same order as `inOrder`. */
export function afterCursor(
  id: RawBuilder<unknown>,
  column: SortColumn,
  window: Pick<ListWindow<string>, "after" | "descending">,
): RawBuilder<SqlBool> {
  if (window.after === undefined) return sql<SqlBool>`true`;
  const { value, id: lastId } = window.after;
  const follows = window.descending ? sql`<` : sql`>`;
  // As text first: a driver would cut a timestamp to milliseconds and then skip or repeat rows.
  const seen = sql`(${value}::text)::${sql.raw(column.type)}`;
  return sql<SqlBool>`(${column.expression}, ${id}) ${follows} (${seen}, ${lastId}::bigint)`;
}

/** `asc` or `desc` for both the sort expression and the id that breaks its ties. */
export function inOrder(window: Pick<ListWindow<string>, "descending">): "asc" | "desc" {
  return window.descending ? "desc" : "asc";
}

/** How many of a query's rows to count: all for `exact`, else to one above the limit. */
export function countCap(window: Pick<ListWindow<string>, "count">): number | undefined {
  if (window.count === "exact") return undefined;
  return window.count === undefined ? exactLimit + 1 : 0;
}

/**
 * A list's total from a count up to `countCap`; where that was not the end of it, the planner's
 * estimate, and nothing where the caller wants no count.
 */
export async function totalFrom(
  db: Db,
  { window, counted }: { window: ListWindow<string>; counted: number },
  matches: () => Statement<unknown>,
): Promise<{ rows: number; isEstimate: boolean } | undefined> {
  if (window.count === "none") return undefined;
  const whole = window.count === "exact" || (window.count !== "estimate" && counted <= exactLimit);
  if (whole) return { rows: counted, isEstimate: false };
  return { rows: Math.max(counted, await estimateRows(db, matches())), isEstimate: true };
}

const estimateSeconds = 10;
const remembered = new WeakMap<Db, BoundedMap<string, { rows: number; until: number }>>();

/** The same question is not asked again for a while. */
async function estimateRows(db: Db, matches: Statement<unknown>): Promise<number> {
  const known = remembered.get(db) ?? new BoundedMap(500);
  const before = known.get(matches.text);
  if (before !== undefined && before.until > Date.now()) return before.rows;
  const rows = await matches.estimate();
  known.set(matches.text, { rows, until: Date.now() + estimateSeconds * 1000 });
  remembered.set(db, known);
  return rows;
}
