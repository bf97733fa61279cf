import { type AliasedExpression, type SelectQueryBuilder, sql } from "kysely";
import { type Found, type ListWindow, offsetOf } from "../schema/list_window.ts";
import type { Db } from "./client.ts";
import { narrowed } from "./narrow.ts";
import { afterCursor, countCap, inOrder, type SortColumn, totalFrom } from "./paging.ts";
import type { Tables } from "./tables.ts";

/** The ids of a window's rows and what they are sorted by, to join with. */
export type ListPage = AliasedExpression<{ id: number; sortKey: string }, "page">;

/** What a list is made of before any relation is read. */
interface Listed<Field extends string, TB extends keyof Tables> {
  table: TB;
  /** The ids that the filter lets through, the scope included. */
  matches: SelectQueryBuilder<Tables, TB, { id: number }>;
  /** What each field sorts by. */
  columns: Record<Field, SortColumn>;
}

/** How an entity is listed. */
export interface List<Field extends string, TB extends keyof Tables, DB, RTB extends keyof DB, R, T>
  extends Listed<Field, TB> {
  /** The whole records, joined with the page on its id. */
  rows(page: ListPage): SelectQueryBuilder<DB, RTB, R>;
  /** A row as services give it. */
  record(row: R): T;
}

/**
 * The rows of a window in one statement, one more than asked for, and how many match in all: ids
 * first by index and limit, then the relations of those few rows only.
 */
export async function selectWindow<
  Field extends string,
  TB extends keyof Tables,
  DB,
  RTB extends keyof DB,
  Row extends object,
  T,
>(
  db: Db,
  list: List<Field, TB, DB, RTB, Row, T>,
  window: ListWindow<Field>,
): Promise<Found<T>> {
  const matches = narrowed(list.matches, list.table, window);
  const rows = await list.rows(pageOf({ ...list, matches }, window))
    .select(sql<string>`page.sort_key::text`.as("sortValue"))
    .select(counted(matches, window).as("counted"))
    .orderBy(sql.ref("page.sortKey"), inOrder(window)).orderBy(sql.ref("page.id"), inOrder(window))
    .$castTo<Row & { sortValue: string; counted: number }>().execute();
  const [first] = rows;
  const count = first?.counted ?? (await db.selectNoFrom(counted(matches, window).as("counted"))
    .executeTakeFirstOrThrow()).counted;
  return {
    rows: rows.map(({ sortValue, counted: _, ...row }) => ({
      record: list.record(row as Row),
      sortValue,
    })),
    total: await totalFrom(db, { window, counted: count }, matches),
  };
}

function pageOf<Field extends string, TB extends keyof Tables>(
  { table, matches, columns }: Listed<Field, TB>,
  window: ListWindow<Field>,
): ListPage {
  const column = columns[window.field];
  const id = sql.ref(`${table}.id`);
  return matches.select(sql<string>`${column.expression}`.as("sortKey"))
    .where(afterCursor(id, column, window))
    .orderBy(column.expression, inOrder(window)).orderBy(id, inOrder(window))
    .limit(window.limit + 1).offset(offsetOf(window))
    .$castTo<{ id: number; sortKey: string }>().as("page");
}

function counted<TB extends keyof Tables>(
  matches: SelectQueryBuilder<Tables, TB, { id: number }>,
  window: ListWindow<string>,
) {
  const cap = countCap(window);
  const capped = cap === undefined ? matches : matches.limit(cap);
  return sql<number>`(select count(*)::int from ${capped.as("matches")})`;
}
