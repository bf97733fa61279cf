import { listHref } from "../ui/list_href.ts";
import { type TableState, widthOf } from "./table_state.ts";

const least = 48;
const most = 1000;
const keyStep = 16;

/** Follows the pointer that has taken a column's edge. */
export function dragWidth(state: TableState, event: PointerEvent): void {
  const column = columnOf(state, event);
  if (column === undefined) return;
  const start = { x: event.clientX, width: widthOf(state, column) };
  const moving = new AbortController();
  const { signal } = moving;
  addEventListener("pointermove", ({ clientX }) => {
    setWidth(state, column.key, start.width + (clientX - start.x) * along());
  }, { signal });
  for (const name of ["pointerup", "pointercancel"] as const) {
    addEventListener(name, () => {
      moving.abort();
      noteWidths(state);
    }, { signal });
  }
}

/** Lines that run to the left grow to the left. */
function along(): 1 | -1 {
  return document.documentElement.dir === "rtl" ? -1 : 1;
}

/** The arrow keys on a column's edge. */
export function stepWidth(state: TableState, event: KeyboardEvent): void {
  const column = columnOf(state, event);
  const by = { ArrowLeft: -keyStep, ArrowRight: keyStep }[event.key];
  if (column === undefined || by === undefined) return;
  setWidth(state, column.key, widthOf(state, column) + by * along());
  noteWidths(state);
}

function columnOf({ input }: TableState, { target }: Event) {
  const edge = target instanceof Element ? target.closest<HTMLElement>("[data-width]") : null;
  return input.columns.find(({ key }) => key === edge?.dataset.width);
}

function setWidth({ widths }: TableState, key: string, width: number): void {
  const fitting = Math.round(Math.min(most, Math.max(least, width)));
  widths.value = { ...widths.value, [key]: fitting };
}

function noteWidths(state: TableState): void {
  const pairs = Object.entries(state.widths.value).map(([key, width]) => `${key}:${width}`);
  noteParam(state, "widths", pairs.join(","));
}

/** The address with a parameter changed, without a step in the history. */
function noteParam(state: TableState, name: string, value: string): void {
  const params = new URLSearchParams(state.params.value);
  const href = listHref(state.input.path, params, { [name]: value });
  state.params.value = new URL(href, location.href).search.slice(1);
  history.replaceState(history.state, "", href);
}
