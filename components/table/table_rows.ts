import type { TableRow } from "./cell_text.ts";
import type { TableState } from "./table_state.ts";

/** Rows in one request, and how many such pages are kept. */
const size = 100;
const most = 60;

/** The rows that have come, by page; what lies far away is forgotten again. */
export interface TableRows {
  at(row: number): TableRow | undefined;
  byId(id: number): TableRow | undefined;
  /** Fetches what is missing between two rows; resolves when it is there or has failed. */
  want(first: number, last: number): Promise<void>;
  /** Puts a newer record in place of a row. */
  put(row: TableRow): void;
  /** Forgets everything: another order or filter. */
  restart(): void;
}

export function tableRows(state: TableState): TableRows {
  const { params, rows: given } = state.input;
  // A later page of the server's, opened with scripts, is a place further down.
  const atTop = placeIn(params) === 0 && !new URLSearchParams(params).has("cursor");
  const pages = new Map<number, readonly TableRow[]>(atTop ? [[0, given]] : []);
  // What follows each page, so that the next one is found at once however far down it is.
  const cursors = new Map<number, string>();
  // Pages that have just come, drawn over a few frames, since a whole screen at once takes too long.
  const appearing = new Map<number, number>();
  let asked = new Map<number, Promise<void>>();
  let stopping = new AbortController();

  function restart(): void {
    stopping.abort();
    stopping = new AbortController();
    asked = new Map();
    pages.clear();
    cursors.clear();
    state.changed.value++;
  }

  async function load(page: number): Promise<void> {
    const { signal } = stopping;
    const answer = await fetchPage(state, { page, cursor: cursors.get(page), signal });
    if (signal.aborted) return;
    asked.delete(page);
    if (answer === undefined) return;
    pages.delete(page);
    pages.set(page, answer.data);
    const { nextCursor } = answer.pagination;
    if (nextCursor !== null) cursors.set(page + 1, nextCursor);
    const seen = page * size + answer.data.length;
    if (nextCursor === null) state.total.value = seen;
    else if (seen >= state.total.value) state.total.value = seen + 1;
    forgetFar(pages, page);
    for (let step = 0; step < steps; step++) {
      appearing.set(page, step);
      state.changed.value++;
      await nextFrame();
    }
    appearing.delete(page);
    state.changed.value++;
  }

  function at(row: number): TableRow | undefined {
    const page = Math.floor(row / size);
    const step = appearing.get(page);
    return step !== undefined && row % steps > step ? undefined : pages.get(page)?.[row % size];
  }

  function wanted(page: number): Promise<void> {
    const wait = asked.get(page) ?? load(page);
    asked.set(page, wait);
    return wait;
  }

  return {
    at,
    byId: (id) => [...pages.values()].flat().find((row) => row.id === id),
    async want(first, last) {
      const [from, to] = [Math.max(first, 0), Math.min(last, state.total.value - 1)];
      const missing = new Set<number>();
      for (let row = from; row <= to; row++) {
        if (at(row) === undefined) missing.add(Math.floor(row / size));
      }
      await Promise.all([...missing].map(wanted));
    },
    put(row) {
      for (const [page, rows] of pages) {
        const n = rows.findIndex(({ id }) => id === row.id);
        if (n !== -1) pages.set(page, rows.with(n, row));
      }
      state.changed.value++;
    },
    restart,
  };
}

/** Over how many frames the rows of a page appear. */
const steps = 8;

function nextFrame(): Promise<unknown> {
  return document.hidden ? Promise.resolve() : new Promise(requestAnimationFrame);
}

function forgetFar(pages: Map<number, unknown>, near: number): void {
  if (pages.size <= most) return;
  const far = [...pages.keys()].sort((a, b) => Math.abs(b - near) - Math.abs(a - near));
  for (const page of far.slice(0, pages.size - most)) pages.delete(page);
}

interface Answer {
  data: TableRow[];
  pagination: { nextCursor: string | null };
}

interface Wanted {
  page: number;
  cursor: string | undefined;
  signal: AbortSignal;
}

async function fetchPage(state: TableState, wanted: Wanted): Promise<Answer | undefined> {
  const { page, cursor, signal } = wanted;
  const params = new URLSearchParams(state.params.value);
  for (const name of ["page", "cursor", "columns", "widths", "view", "limit"]) params.delete(name);
  params.set("limit", String(size));
  params.set("count", "none");
  params.set("fields", neededFields(state));
  if (cursor !== undefined) params.set("cursor", cursor);
  else if (page > 0) params.set("page", String(page + 1));
  try {
    const response = await fetch(`${state.input.api}?${params}`, { signal });
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}

/** The fields that the columns show or write. */
function neededFields({ input: { columns } }: TableState): string {
  const names = columns.flatMap(({ path, edit, kind }) => [
    path.split(".")[0] ?? "",
    ...(edit ? [edit.name] : []),
    ...(kind === "money" ? ["currency"] : []),
  ]);
  return [...new Set(["version", ...names])].join(",");
}

/** The first row of the page that an address names. */
export function placeIn(params: string): number {
  const page = Number(new URLSearchParams(params).get("page") ?? 1);
  return page > 1 ? (page - 1) * rowsOfPage : 0;
}

/** How many rows the server's own pages have. */
const rowsOfPage = 25;
