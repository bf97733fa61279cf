import { type AliasedExpression, type RawBuilder, type SelectQueryBuilder, sql } from "kysely";
import { type Found, type ListWindow, offsetOf } from "../schema/list_window.ts";
import { type Searched, searchedPage, wordsOf } from "./ahead.ts";
import type { Db } from "./client.ts";
import { type Limit, limitFor, written } from "./limit.ts";
import { narrowed } from "./narrow.ts";
import {
  afterCursor,
  areKnownMany,
  countCap,
  inOrder,
  type SortColumn,
  totalFrom,
} from "./paging.ts";
import { asValue, prepared } from "./prepared.ts";
import { rowsWith } from "./rows.ts";
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
  /** Where the table grows large and has indexes for a search and for these orders. */
  searched?: Searched<NoInfer<Field>>;
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
  /** Rows from the start of the order (or the cursor) to the end of the page. */
  reach: number;
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
  /** Of a page without rows: where it is the first one, there are none. */
  const countBeyond = async (db: Db, asked: Which) => {
    if (asked.offset === undefined && asked.after === undefined) return 0;
    return (await count(db, asked).execute())[0]?.counted ?? 0;
  };
  return async (db, filter, window) => {
    const asked = askedBy(filter, window);
    const all = matches(db, asked);
    // Nobody counts up to the limit again where it was passed a moment ago.
    const wanted = window.count ?? (areKnownMany(db, all) ? "estimate" : undefined);
    const rows = await page(db, { ...asked, count: wanted }).execute();
    const counted = rows[0]?.counted ?? await countBeyond(db, asked);
    const own = ownColumns(rows);
    return {
      rows: rows.map((row) => ({
        record: list.record(own(row), filter),
        sortValue: row.sortValue,
      })),
      total: await totalFrom(db, { count: wanted, counted }, all),
    };
  };
}

/** What a row has beside its own columns. */
interface Placed {
  sortValue: string;
  counted: number;
}

/** Takes a row's own columns out of it. */
function ownColumns<Row extends object>(rows: (Row & Placed)[]): (row: Row) => Row {
  const [first = {}] = rows;
  const names = Object.keys(first).filter((name) => name !== "sortValue" && name !== "counted");
  const make = rowsWith(names);
  return (row) => make((names as (keyof Row)[]).map((name) => row[name])) as Row;
}

function askedBy<Filter extends object, Field extends string>(
  filter: Filter,
  window: ListWindow<Field>,
): Asked<Filter, Field> {
  const { field, descending, after, count, ids, ranges, limit } = window;
  const offset = offsetOf(window);
  return {
    ...{ filter, field, descending, count, ids, ranges },
    after: after && { value: asValue(after.value), id: after.id },
    limit: limitFor({ ...filter, ranges }, limit + 1),
    offset: offset || undefined,
    reach: offset + limit + 1,
  };
}

function rowsOf<
  Filter extends object,
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
  const { counted, page } = pageAsked(db, list, asked);
  return list.rows(db, page, asked.filter)
    .select(sql<string>`page.sort_key::text`.as("sortValue"))
    .select(counted.as("counted"))
    .orderBy(sql.ref("page.sortKey"), inOrder(asked)).orderBy(sql.ref("page.id"), inOrder(asked))
    .$castTo<Row & Placed>();
}

function pageAsked<
  Filter extends object,
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
): { page: ListPage; counted: RawBuilder<number> } {
  const { table } = list;
  const column = list.columns[asked.field];
  const id = sql.ref(`${table}.id`);
  const matches = narrowed(list.matches(db, asked.filter), table, asked);
  const { words, rest } = wordsOf(asked.filter);
  if (list.searched !== undefined && words !== undefined && asked.count !== "exact") {
    const inOrder = list.searched.by.includes(asked.field) && isWhole(asked);
    const among = inOrder && rest !== undefined
      ? { live: list.matches(db, rest), text: list.searched.text, words }
      : undefined;
    const page = searchedPage({ table, column, matches, among }, asked);
    return { page, counted: sql<number>`page.counted` };
  }
  const page: ListPage = matches.select(sql<string>`${column.expression}`.as("sortKey"))
    .where(afterCursor(id, column, asked))
    .orderBy(column.expression, inOrder(asked)).orderBy(id, inOrder(asked))
    .limit(written(asked.limit))
    .$if(asked.offset !== undefined, (query) => query.offset(asked.offset ?? 0))
    .$castTo<{ id: number; sortKey: string }>().as("page");
  return { page, counted: counted(matches, asked) };
}

function isWhole<Filter>({ ids, ranges }: Asked<Filter, string>): boolean {
  return ids === undefined && ranges.length === 0;
}

function counted<TB extends keyof Tables>(
  matches: SelectQueryBuilder<Tables, TB, { id: number }>,
  window: Pick<ListWindow<string>, "count">,
) {
  const cap = countCap(window);
  const capped = cap === undefined ? matches : matches.limit(sql.lit(cap));
  return sql<number>`(select count(*)::int from ${capped.as("matches")})`;
}
