import { type RawBuilder, sql, type SqlBool } from "kysely";
import { BoundedMap } from "../bounded_map.ts";
import type { Db } from "./client.ts";
import type { Statement } from "./prepared.ts";
import type { Found, ListWindow } from "../schema/list_window.ts";

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
  { count, counted }: Pick<ListWindow<string>, "count"> & { counted: number },
  matches: Statement<unknown>,
): Promise<Found<unknown>["total"]> {
  if (count === "none") return undefined;
  const whole = count === "exact" || (count !== "estimate" && counted <= exactLimit);
  if (whole) return { rows: counted, isEstimate: false };
  const before = known(db, matches) ?? await estimated(db, matches);
  if (counted > exactLimit) before.manyUntil = Date.now() + manySeconds * 1000;
  return { rows: Math.max(counted, before.rows), isEstimate: true };
}

/** Whether more matched than are counted exactly, a moment ago. */
export function areKnownMany(db: Db, matches: Statement<unknown>): boolean {
  return (known(db, matches)?.manyUntil ?? 0) > Date.now();
}

interface Estimate {
  rows: number;
  /** When they are counted up to the limit again. */
  manyUntil: number;
  until: number;
}

const estimateSeconds = 10;
const manySeconds = 1;
const remembered = new WeakMap<Db, BoundedMap<string, Estimate>>();

/** What was estimated for the same question a while ago. */
function known(db: Db, matches: Statement<unknown>): Estimate | undefined {
  const before = remembered.get(db)?.get(matches.text);
  return before !== undefined && before.until > Date.now() ? before : undefined;
}

async function estimated(db: Db, matches: Statement<unknown>): Promise<Estimate> {
  const rows = await matches.estimate();
  const all = remembered.get(db) ?? new BoundedMap(500);
  const estimate = { rows, manyUntil: 0, until: Date.now() + estimateSeconds * 1000 };
  all.set(matches.text, estimate);
  remembered.set(db, all);
  return estimate;
}
