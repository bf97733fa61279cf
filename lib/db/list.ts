import { type AliasedExpression, type SelectQueryBuilder, sql } from "kysely";
import { type Found, type ListWindow, offsetOf } from "../schema/list_window.ts";
import type { Db } from "./client.ts";
import { type Limit, limitFor, written } from "./limit.ts";
import { narrowed } from "./narrow.ts";
import { afterCursor, countCap, inOrder, type SortColumn, totalFrom } from "./paging.ts";
import { asValue, prepared } from "./prepared.ts";
import type { Tables } from "./tables.ts";

/** The ids of a window's rows and what they are sorted by, to join with. */
export type ListPage = AliasedExpression<{ id: number; sortKey: string }, "page">;

/** How an entity is listed. Statements are kept (see `prepared`), so they get the filter each time. */
export interface List<
  Filter,
  Field extends string,
  TB extends keyof Tables,
  DB,
  RTB extends keyof DB,
  Row,
  T,
> {
  table: TB;
  /** What each field sorts by. */
  columns: Record<Field, SortColumn>;
  /** The ids that the filter lets through, the scope included, before any relation is read. */
  matches(db: Db, filter: Filter): SelectQueryBuilder<Tables, TB, { id: number }>;
  /** The whole records, joined with the page on its id. */
  rows(db: Db, page: ListPage, filter: Filter): SelectQueryBuilder<DB, RTB, Row>;
  /** A row as services give it. */
  record(row: Row, filter: Filter): T;
}

/** What makes the statement: a filter and the part of what it lets through that is wanted. */
interface Asked<Filter, Field extends string>
  extends Pick<ListWindow<Field>, "field" | "descending" | "after" | "count" | "ids" | "ranges"> {
  filter: Filter;
  limit: Limit;
  /** Absent where nothing is left out. */
  offset: number | undefined;
}

/**
 * The function that gives the rows of a window in one statement, one more than asked for, and how
 * many match in all: ids first by index and limit, then the relations of those few rows only.
 */
export function windows<
  Filter extends object,
  Field extends string,
  TB extends keyof Tables,
  DB,
  RTB extends keyof DB,
  Row extends object,
  T,
>(
  list: List<Filter, Field, TB, DB, RTB, Row, T>,
): (db: Db, filter: Filter, window: ListWindow<Field>) => Promise<Found<T>> {
  type Which = Asked<Filter, Field>;
  const matching = (db: Db, asked: Which) =>
    narrowed(list.matches(db, asked.filter), list.table, asked);
  const page = prepared((db, asked: Which) => rowsOf(db, list, asked));
  const matches = prepared(matching);
  const count = prepared((db, asked: Which) =>
    db.selectNoFrom(counted(matching(db, asked), asked).as("counted"))
  );
  return async (db, filter, window) => {
    const asked = askedBy(filter, window);
    const rows = await page(db, asked).execute();
    const inAll = rows[0]?.counted ?? (await count(db, asked).execute())[0]?.counted ?? 0;
    return {
      rows: rows.map(({ sortValue, counted: _, ...row }) => ({
        record: list.record(row as unknown as Row, filter),
        sortValue,
      })),
      total: await totalFrom(db, { window, counted: inAll }, () => matches(db, asked)),
    };
  };
}

function askedBy<Filter extends object, Field extends string>(
  filter: Filter,
  window: ListWindow<Field>,
): Asked<Filter, Field> {
  const { field, descending, after, count, ids, ranges, limit } = window;
  return {
    ...{ filter, field, descending, count, ids, ranges },
    after: after && { value: asValue(after.value), id: after.id },
    limit: limitFor({ ...filter, ranges }, limit + 1),
    offset: offsetOf(window) || undefined,
  };
}

function rowsOf<
  Filter,
  Field extends string,
  TB extends keyof Tables,
  DB,
  RTB extends keyof DB,
  Row,
  T,
>(
  db: Db,
  list: List<Filter, Field, TB, DB, RTB, Row, T>,
  asked: Asked<Filter, Field>,
) {
  const { table } = list;
  const column = list.columns[asked.field];
  const id = sql.ref(`${table}.id`);
  const matches = narrowed(list.matches(db, asked.filter), table, asked);
  const page: ListPage = matches.select(sql<string>`${column.expression}`.as("sortKey"))
    .where(afterCursor(id, column, asked))
    .orderBy(column.expression, inOrder(asked)).orderBy(id, inOrder(asked))
    .limit(written(asked.limit))
    .$if(asked.offset !== undefined, (query) => query.offset(asked.offset ?? 0))
    .$castTo<{ id: number; sortKey: string }>().as("page");
  return list.rows(db, page, asked.filter)
    .select(sql<string>`page.sort_key::text`.as("sortValue"))
    .select(counted(matches, asked).as("counted"))
    .orderBy(sql.ref("page.sortKey"), inOrder(asked)).orderBy(sql.ref("page.id"), inOrder(asked))
    .$castTo<Row & { sortValue: string; counted: number }>();
}

function counted<TB extends keyof Tables>(
  matches: SelectQueryBuilder<Tables, TB, { id: number }>,
  window: Pick<ListWindow<string>, "count">,
) {
  const cap = countCap(window);
  const capped = cap === undefined ? matches : matches.limit(sql.lit(cap));
  return sql<number>`(select count(*)::int from ${capped.as("matches")})`;
}
