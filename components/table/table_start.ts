import { drawRows } from "./table_draw.ts";
import { followHeads } from "./table_heads.ts";
import { restartRows, type TableRows, wantRows } from "./table_rows.ts";
import type { TableState } from "./table_state.ts";

/** How long scrolling must rest before the place is noted, and rows are fetched at most, in ms. */
const rest = 80;
/** Rows fetched beyond what is seen. */
const ahead = 20;
/** After how long others' changes are followed where nothing was touched, in ms. */
const idle = 2000;
/** Requests for rows at once while the table scrolls. */
const most = 2;
/** How many rows the server's own pages have. */
const rowsOfPage = 25;

interface Table {
  state: TableState;
  rows: TableRows;
  grid: HTMLTableElement;
  box: HTMLElement;
  signal: AbortSignal;
}

/** Brings the server's table to life; gives what ends that. */
export function startTable(state: TableState, rows: TableRows): () => void {
  const grid = document.getElementById("grid");
  const box = grid?.parentElement;
  if (!(grid instanceof HTMLTableElement) || !box) return () => {};
  const ending = new AbortController();
  const table: Table = { state, rows, grid, box, signal: ending.signal };
  state.height.value = grid.querySelector("tr")?.getBoundingClientRect().height || 36;
  const start = placeIn(state.input.params);
  const stops = [followHeads(state, grid), followScroll(table), drawRows(rows, grid, start)];
  grid.addEventListener("click", (event) => onSort(table, event), table);
  addEventListener("popstate", () => {
    restart(table, location.search.slice(1), rowIn(history.state));
  }, table);
  resizeColumns(table);
  loadHands(table);
  goTo(table, rowIn(history.state) || start);
  return () => {
    ending.abort();
    stops.forEach((stop) => stop());
  };
}

/** Notes what is seen as the table scrolls or its box changes, and fetches its rows. */
function followScroll({ state, rows, box, signal }: Table): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const fetchSeen = () => {
    const { first, seen } = state;
    return void wantRows(rows, first.value - ahead, first.value + seen.value + ahead);
  };
  const settle = () => {
    fetchSeen();
    history.replaceState({ ...history.state, row: state.first.value }, "");
  };
  const look = () => {
    state.first.value = Math.floor(box.scrollTop / state.height.value);
    if (rows.asked.size < most) fetchSeen();
    clearTimeout(timer);
    timer = setTimeout(settle, rest);
  };
  const measure = new ResizeObserver(() => {
    state.seen.value = Math.ceil(box.clientHeight / state.height.value);
    look();
  });
  measure.observe(box);
  box.addEventListener("scroll", look, { signal, passive: true });
  return () => {
    measure.disconnect();
    clearTimeout(timer);
  };
}

function goTo({ state, box }: Table, row: number): void {
  box.scrollTop = row * state.height.value;
  state.first.value = row;
}

function rowIn(saved: unknown): number {
  const row = typeof saved === "object" && saved !== null ? Reflect.get(saved, "row") : 0;
  return typeof row === "number" ? row : 0;
}

/** The first row of the page that an address names. */
function placeIn(params: string): number {
  const page = Number(new URLSearchParams(params).get("page") ?? 1);
  return page > 1 ? (page - 1) * rowsOfPage : 0;
}

/** Another order or filter, shown from a row on. */
function restart(table: Table, params: string, row: number): void {
  const { state, rows } = table;
  state.params.value = params;
  state.active.value = state.anchor.value = null;
  restartRows(rows);
  goTo(table, row);
  void wantRows(rows, row, row + state.seen.value + ahead);
}

/** A head's link sorts at once; the address says so, and Back takes it back. */
function onSort(table: Table, event: MouseEvent): void {
  const link = event.target instanceof Element &&
    event.target.closest<HTMLAnchorElement>("a[data-sort]");
  if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  history.pushState({ row: 0 }, "", link.href);
  restart(table, new URL(link.href).search.slice(1), 0);
}

/** A column's edge is dragged or stepped by what is loaded then. */
function resizeColumns({ state, grid, signal }: Table): void {
  const onEdge = ({ target }: Event) => target instanceof Element && target.closest("[data-width]");
  grid.addEventListener("pointerdown", (event) => {
    if (onEdge(event)) {
      void import("./table_widths.ts").then((code) => code.dragWidth(state, event));
    }
  }, { signal });
  grid.addEventListener("keydown", (event) => {
    if (onEdge(event)) {
      void import("./table_widths.ts").then((code) => code.stepWidth(state, event));
    }
  }, { signal });
}

/**
 * Selecting, copying and editing come with the first sign that they are wanted; what follows others'
 * changes comes then too, or once the page has rested.
 */
function loadHands({ state, rows, grid, signal }: Table): void {
  let loading: Promise<void> | undefined;
  let following: Promise<void> | undefined;
  // What is pressed before the code is there counts once it is.
  let press: PointerEvent | undefined;
  const follow = async () => {
    const { followRows } = await import("./table_live.ts");
    if (!signal.aborted) signal.addEventListener("abort", followRows(rows, state.input.seen));
  };
  const load = async () => {
    following ??= follow();
    const { selectCells } = await import("./table_select.ts");
    selectCells({ state, rows, grid, signal }, press);
  };
  grid.addEventListener("pointerdown", (event) => press = event, { signal });
  for (const name of ["pointerover", "focusin"] as const) {
    grid.addEventListener(name, () => void (loading ??= load()), { signal, once: true });
  }
  setTimeout(() => following ??= follow(), idle);
}
