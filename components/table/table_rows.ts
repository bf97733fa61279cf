import type { TableRow } from "./cell_text.ts";
import { fetchPage, pageSize } from "./table_fetch.ts";
import type { TableState } from "./table_state.ts";

/** How many pages of rows are kept; what lies far away is forgotten again. */
const most = 60;

/** The rows that have come. */
export interface TableRows {
  state: TableState;
  pages: Map<number, readonly TableRow[]>;
  /** What follows each page, so that the next one is found at once however far down it is. */
  cursors: Map<number, string>;
  /** Pages on their way. */
  asked: Map<number, Promise<void>>;
  stopping: AbortController;
}

export function tableRows(state: TableState): TableRows {
  return {
    state,
    pages: new Map(),
    cursors: new Map(),
    asked: new Map(),
    stopping: new AbortController(),
  };
}

/** A row by its number from 0; undefined until it has come. */
export function rowAt({ pages }: TableRows, number: number): TableRow | undefined {
  return pages.get(Math.floor(number / pageSize))?.[number % pageSize];
}

export function rowById({ pages }: TableRows, id: number): TableRow | undefined {
  return [...pages.values()].flat().find((row) => row.id === id);
}

/** Fetches what is missing between two rows; resolves when it is there or has failed. */
export async function wantRows(rows: TableRows, first: number, last: number): Promise<void> {
  const from = Math.floor(Math.max(first, 0) / pageSize);
  const to = Math.floor(Math.min(last, rows.state.total.value - 1) / pageSize);
  const waits: Promise<void>[] = [];
  for (let page = from; page <= to; page++) if (!rows.pages.has(page)) waits.push(ask(rows, page));
  await Promise.all(waits);
}

function ask(rows: TableRows, page: number): Promise<void> {
  const wait = rows.asked.get(page) ?? load(rows, page);
  rows.asked.set(page, wait);
  return wait;
}

async function load({ state, pages, cursors, asked, stopping }: TableRows, page: number) {
  const { signal } = stopping;
  const answer = await fetchPage(state, { page, cursor: cursors.get(page), signal });
  if (signal.aborted) return;
  asked.delete(page);
  if (answer === undefined) return;
  const { data, pagination: { nextCursor } } = answer;
  pages.set(page, data);
  if (nextCursor !== null) cursors.set(page + 1, nextCursor);
  const seen = page * pageSize + data.length;
  if (nextCursor === null) state.total.value = seen;
  else if (seen >= state.total.value) state.total.value = seen + 1;
  forgetFar(pages, page);
  state.changed.value++;
}

function forgetFar(pages: Map<number, unknown>, near: number): void {
  if (pages.size <= most) return;
  const far = [...pages.keys()].sort((a, b) => Math.abs(b - near) - Math.abs(a - near));
  for (const page of far.slice(0, pages.size - most)) pages.delete(page);
}

/** Puts a newer record in place of a row. */
export function putRow({ pages, state }: TableRows, row: TableRow): void {
  for (const [page, rows] of pages) {
    const n = rows.findIndex(({ id }) => id === row.id);
    if (n !== -1) pages.set(page, rows.with(n, row));
  }
  state.changed.value++;
}

/** Forgets everything: another order or filter. */
export function restartRows(rows: TableRows): void {
  rows.stopping.abort();
  rows.stopping = new AbortController();
  rows.asked.clear();
  rows.pages.clear();
  rows.cursors.clear();
  rows.state.changed.value++;
}
