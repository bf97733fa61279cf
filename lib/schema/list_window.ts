import { z } from "zod";
import { invalid } from "../errors.ts";
import type { Page, Pagination } from "../resource.ts";
import { defaultLimit } from "./list_query.ts";
import { maxId } from "./fields.ts";
import { type Range, rangesOf } from "./ranges.ts";

/** The part of a sorted list that is wanted: a numbered page, or what follows a cursor. */
export interface ListWindow<Field extends string> {
  field: Field;
  descending: boolean;
  limit: number;
  /** Which page it is; beside a cursor only what the asker calls it. */
  page: number;
  /** The last row seen: its sort value as the database writes it, and its id. */
  after: { value: string; id: number } | undefined;
  count: "exact" | "estimate" | "none" | undefined;
  /** Only these records, in that order still. */
  ids: number[] | undefined;
  ranges: readonly Range[];
}

/** What a repository finds for a window: up to one row more than asked, each with its sort value. */
export interface Found<T> {
  rows: { record: T; sortValue: string }[];
  /** Rows in all; undefined where nobody counted. */
  total: { rows: number; isEstimate: boolean } | undefined;
}

interface WindowQuery<Field extends string> {
  page?: number | undefined;
  limit?: number | undefined;
  cursor?: string | undefined;
  count?: "exact" | "estimate" | "none" | undefined;
  sort?: Field | `-${Field}` | undefined;
  id?: number[] | undefined;
}

/**
 * The window that a list query asks for, in the order `standard` where the query names none.
 * Throws VALIDATION_ERROR for a cursor that this order did not give.
 */
export function windowOf<Field extends string>(
  query: WindowQuery<Field>,
  fields: readonly [Field, ...Field[]],
  standard: Field | `-${Field}`,
): ListWindow<Field> {
  const order = query.sort ?? standard;
  const paged = query.cursor === undefined;
  return {
    field: fields.find((field) => order === field || order === `-${field}`) ?? fields[0],
    descending: order.startsWith("-"),
    limit: query.limit ?? defaultLimit,
    page: query.page ?? 1,
    after: paged ? undefined : readCursor(query.cursor ?? "", order),
    count: query.count,
    ids: query.id,
    ranges: rangesOf(query),
  };
}

/** The page of a list as services answer it, with the cursor of the next one. */
export function pageOf<T extends { id: number }, Field extends string>(
  window: ListWindow<Field>,
  found: Found<T>,
): Page<T> {
  const shown = found.rows.slice(0, window.limit);
  const more = found.rows.length > window.limit;
  const last = more ? shown.at(-1) : undefined;
  const total = totalOf(window, found);
  return {
    data: shown.map((row) => row.record),
    pagination: {
      page: window.page,
      limit: window.limit,
      total: total.rows,
      pages: Math.ceil(total.rows / window.limit),
      nextCursor: last === undefined
        ? null
        : cursorAfter(window, { id: last.record.id, sortValue: last.sortValue }),
      ...(total.isEstimate ? { totalIsEstimate: true } : {}),
    } satisfies Pagination,
  };
}

/** Rows before the window: those of earlier pages; with a cursor nobody knows, so 0. */
export function offsetOf(window: ListWindow<string>): number {
  return window.after === undefined ? (window.page - 1) * window.limit : 0;
}

function totalOf<T>(window: ListWindow<string>, found: Found<T>) {
  const before = offsetOf(window);
  const seen = before + found.rows.length;
  const { rows, isEstimate } = found.total ?? { rows: seen, isEstimate: true };
  const beyond = found.rows.length === 0 && before > 0;
  // An estimate is not below what was seen, nor above the page where nothing was left.
  if (beyond) return { rows: isEstimate ? Math.min(rows, before) : rows, isEstimate };
  const ended = found.rows.length <= window.limit && window.after === undefined;
  if (ended) return { rows: seen, isEstimate: false };
  return { rows: isEstimate ? Math.max(rows, seen) : rows, isEstimate };
}

const cursorParts = z.tuple([z.string(), z.string(), z.number().int().min(1).max(maxId)]);

/** The cursor of what follows a row in a window's order. */
export function cursorAfter(
  window: Pick<ListWindow<string>, "field" | "descending">,
  last: { id: number; sortValue: string },
): string {
  const order = `${window.descending ? "-" : ""}${window.field}`;
  const parts = JSON.stringify([order, last.sortValue, last.id]);
  return new TextEncoder().encode(parts).toBase64({ alphabet: "base64url", omitPadding: true });
}

function readCursor(cursor: string, order: string): { value: string; id: number } {
  try {
    const text = new TextDecoder().decode(Uint8Array.fromBase64(cursor, { alphabet: "base64url" }));
    const [sort, value, id] = cursorParts.parse(JSON.parse(text));
    if (sort === order) return { value, id };
  } catch {
    // Falls through to the one message: why a cursor is unreadable helps nobody.
  }
  const message = "Take nextCursor from a page of this list in the same order.";
  throw invalid([{ field: "cursor", message }]);
}
