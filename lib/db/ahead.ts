import { type RawBuilder, type SelectQueryBuilder, sql } from "kysely";
import { type Limit, written } from "./limit.ts";
import { afterCursor, exactLimit, inOrder, type SortColumn } from "./paging.ts";
import { matchesSearch } from "./search.ts";
import type { Tables } from "./tables.ts";

/** What a search looks through, and the sort fields that have an index over all live rows. */
export interface Searched<Field extends string> {
  text: RawBuilder<string>;
  by: readonly Field[];
}

/** What a filter may hold beside the words where it leaves no live row out. */
const surroundings = new Set(["leadScope", "view", "parents", "reader"]);

/** The words that a filter looks for, and, where it asks for nothing else, the filter without them. */
export function wordsOf<Filter extends object>(
  filter: Filter,
): { words: string | undefined; rest?: Filter } {
  const words = "search" in filter && typeof filter.search === "string" ? filter.search : undefined;
  const rest = { ...filter, search: undefined };
  const all = Object.entries<unknown>(rest).every(([name, value]) =>
    surroundings.has(name) || value === undefined || (name === "deleted" && value === false) ||
    (name === "scope" && value === "all") || (Array.isArray(value) && value.length === 0)
  );
  return { words, ...(all && { rest }) };
}

/** So many rows are read in the order of the list before all matches are fetched and sorted. */
const readAhead = 8000;

interface Asked {
  after: { value: string; id: number } | undefined;
  descending: boolean;
  limit: Limit;
  offset: number | undefined;
  /** Rows from the start of the order (or the cursor) to the end of the page. */
  reach: number;
}

type Ids<TB extends keyof Tables> = SelectQueryBuilder<Tables, TB, { id: number }>;

interface Sought<TB extends keyof Tables> {
  table: TB;
  column: SortColumn;
  matches: Ids<TB>;
  /** Where an index has them in their order: all rows that the words are looked for in. */
  among: { live: Ids<TB>; text: RawBuilder<string>; words: string } | undefined;
}

const many = sql<boolean>`(select counted from amount) > ${sql.lit(exactLimit)}`;

/**
 * The page of a search, with how many rows match, to one above the exact limit. Few matches are
 * fetched once, counted and sorted. Where there are many, the first rows of the list are read in its
 * order, since a common word stands in enough of them; all matches are sorted only where it does not.
 */
export function searchedPage<TB extends keyof Tables>(sought: Sought<TB>, asked: Asked) {
  const { column, matches, among } = sought;
  const order = sql.raw(inOrder(asked));
  const ofFew = { ...column, expression: sql.ref("few.sortKey") };
  const enough = sql<boolean>`(select count(*) from near) >= ${asked.reach}`;
  const rest = inTheirOrder(sought, { query: matches, asked }).where(many)
    .$if(among !== undefined, (query) => query.where(sql<boolean>`not ${enough}`))
    .limit(asked.reach);
  return sql<{ id: number; sortKey: string; counted: number }>`(
    with few as materialized (
      ${matches.select(keyOf(column)).limit(sql.lit(exactLimit + 1))}
    ), amount as materialized (select count(*)::int as counted from few)
    ${among === undefined ? sql`` : sql`, near as materialized (${nearest(sought, among, asked)})`}
    select best.id, sort_key, counted from amount cross join (
      select id, sort_key from few
        where not ${many} and ${afterCursor(sql.ref("few.id"), ofFew, asked)}
      ${among === undefined ? sql`` : sql`union all select id, sort_key from near where ${enough}`}
      union all (${rest})
    ) as best order by sort_key ${order}, id ${order}
    limit ${written(asked.limit)} offset ${asked.offset ?? 0}
  )`.as("page");
}

function nearest<TB extends keyof Tables>(
  sought: Sought<TB>,
  { live, text, words }: NonNullable<Sought<TB>["among"]>,
  asked: Asked,
): RawBuilder<unknown> {
  const order = sql.raw(inOrder(asked));
  const first = inTheirOrder(sought, { query: live, asked }).select(text.as("words"))
    .limit(sql.lit(readAhead));
  return sql`select id, sort_key from (${first}) as first
    where ${many} and ${matchesSearch(sql.ref("first.words"), words)}
    order by sort_key ${order}, id ${order} limit ${asked.reach}`;
}

function inTheirOrder<TB extends keyof Tables>(
  { table, column }: Sought<TB>,
  { query, asked }: { query: Ids<TB>; asked: Asked },
) {
  const id = sql.ref(`${table}.id`);
  return query.select(keyOf(column)).where(afterCursor(id, column, asked))
    .orderBy(column.expression, inOrder(asked)).orderBy(id, inOrder(asked));
}

const keyOf = ({ expression }: SortColumn) => sql<string>`${expression}`.as("sortKey");
