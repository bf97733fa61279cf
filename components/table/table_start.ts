import { listHref } from "../ui/list_href.ts";
import { placeIn, type TableRows } from "./table_rows.ts";
import { beyond, type CellAt, type TableState } from "./table_state.ts";

/** How many rows are scrolled before others are drawn. */
const step = 4;
/** How long scrolling must rest before rows are fetched and the place is noted, in ms. */
const rest = 80;

/** Brings the server's table to life; gives what ends that. */
export function startTable(state: TableState, rows: TableRows): () => void {
  const grid = document.getElementById("grid");
  const box = grid?.parentElement;
  if (!grid || !box) return () => {};
  const ending = new AbortController();
  const options = { signal: ending.signal };
  state.height.value = grid.querySelector("tbody tr")?.getBoundingClientRect().height || 36;
  const measure = new ResizeObserver(() => {
    state.seen.value = Math.ceil(box.clientHeight / state.height.value);
    look();
  });
  measure.observe(box);
  state.seen.value = Math.ceil(box.clientHeight / state.height.value);
  state.live.value = true;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function look(): void {
    const first = Math.floor((box?.scrollTop ?? 0) / state.height.value);
    if (Math.abs(first - state.first.value) >= step || first === 0) state.first.value = first;
    clearTimeout(timer);
    timer = setTimeout(settle, rest);
  }

  function settle(): void {
    const first = Math.floor((box?.scrollTop ?? 0) / state.height.value);
    state.first.value = first;
    history.replaceState({ ...history.state, row: first }, "");
    void rows.want(first - beyond, first + state.seen.value + beyond);
  }

  box.addEventListener("scroll", look, { ...options, passive: true });
  grid.addEventListener("click", (event) => onSort(state, event), options);
  grid.addEventListener("pointerdown", (event) => {
    const key = event.target instanceof Element &&
      event.target.closest<HTMLElement>("[data-width]");
    if (key) void import("./table_widths.ts").then(({ dragWidth }) => dragWidth(state, event));
  }, options);
  grid.addEventListener("keydown", (event) => {
    if (event.target instanceof Element && event.target.matches("[data-width]")) {
      void import("./table_widths.ts").then(({ stepWidth }) => stepWidth(state, event));
    }
  }, options);
  addEventListener("popstate", () => {
    restart(state, rows, location.search.slice(1));
    box.scrollTop = rowIn(history.state) * state.height.value;
    look();
  }, options);
  box.addEventListener("table:restart", () => {
    rows.restart();
    box.scrollTop = 0;
    look();
  }, options);
  loadHands(state, rows, grid, ending.signal);
  const place = rowIn(history.state) || placeIn(state.input.params);
  box.scrollTop = place * state.height.value;
  look();
  return () => {
    ending.abort();
    measure.disconnect();
    clearTimeout(timer);
  };
}

function rowIn(saved: unknown): number {
  const row = typeof saved === "object" && saved !== null ? Reflect.get(saved, "row") : 0;
  return typeof row === "number" ? row : 0;
}

function restart(state: TableState, rows: TableRows, params: string): void {
  state.params.value = params;
  state.active.value = state.anchor.value = null;
  rows.restart();
}

/** A head's link sorts at once; the address says so, and Back takes it back. */
function onSort(state: TableState, event: MouseEvent): void {
  const link = event.target instanceof Element &&
    event.target.closest<HTMLAnchorElement>("a[data-sort]");
  if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  history.pushState({ row: 0 }, "", link.href);
  state.params.value = new URL(link.href).search.slice(1);
  state.active.value = state.anchor.value = null;
  link.closest(".grid-box")?.dispatchEvent(new Event("table:restart"));
}

/** Selecting, copying and editing come with the first sign that they are wanted. */
function loadHands(
  state: TableState,
  rows: TableRows,
  grid: HTMLElement,
  signal: AbortSignal,
): void {
  let loading = false;
  const load = async (at?: CellAt) => {
    if (loading) return;
    loading = true;
    const { selectCells } = await import("./table_select.ts");
    selectCells({ state, rows, grid, signal });
    if (at !== undefined) state.active.value ??= at;
  };
  for (const name of ["pointerover", "focusin"] as const) {
    grid.addEventListener(name, () => void load(), { signal, once: true });
  }
}

/** The address with a parameter changed, without a step in the history. */
export function noteParam(state: TableState, name: string, value: string | null): void {
  const params = new URLSearchParams(state.params.value);
  const href = listHref(state.input.path, params, { [name]: value });
  state.params.value = new URL(href, location.href).search.slice(1);
  history.replaceState(history.state, "", href);
}
