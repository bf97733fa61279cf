import { copyCells } from "./table_copy.ts";
import { editCell } from "./table_edit.ts";
import { markCells } from "./table_marks.ts";
import { show } from "./table_scroll.ts";
import type { TableRows } from "./table_rows.ts";
import { type CellAt, type TableState } from "./table_state.ts";

export interface Hands {
  state: TableState;
  rows: TableRows;
  grid: HTMLTableElement;
  signal: AbortSignal;
}

/**
 * Lets cells be selected by mouse and keys, copied, and opened for an edit; `press` came before this
 * was loaded.
 */
export function selectCells(hands: Hands, press: PointerEvent | undefined): void {
  const { state, grid, signal } = hands;
  let dragging = false;
  signal.addEventListener("abort", markCells(state, grid));
  const onDown = (event: PointerEvent) => {
    const at = cellAt(event.target);
    if (at === undefined || event.button !== 0) return;
    if (event.pointerType === "mouse") dragging = true;
    if (event.shiftKey && state.active.value) event.preventDefault();
    select(state, at, event.shiftKey);
  };
  grid.addEventListener("pointerdown", onDown, { signal });
  if (press !== undefined) onDown(press);
  grid.addEventListener("pointerover", (event) => {
    const at = cellAt(event.target);
    if (dragging && at !== undefined && event.buttons === 1) extend(state, at);
  }, { signal });
  addEventListener("pointerup", () => dragging = false, { signal });
  grid.addEventListener("dblclick", (event) => {
    const at = cellAt(event.target);
    if (at !== undefined) editCell(hands, at);
  }, { signal });
  grid.addEventListener("keydown", (event) => onKey(hands, event), { signal });
  grid.addEventListener("focus", () => {
    state.active.value ??= { row: state.first.value, column: 0 };
  }, { signal });
  document.addEventListener("copy", (event) => {
    if (document.activeElement !== grid || state.range.value === null) return;
    copyCells(hands, event);
  }, { signal });
  performance.mark("table-ready");
}

function cellAt(target: EventTarget | null): CellAt | undefined {
  const cell = target instanceof Element ? target.closest("td") : null;
  const number = Number(cell?.parentElement?.ariaRowIndex ?? NaN);
  return cell === null || Number.isNaN(number)
    ? undefined
    : { row: number - 2, column: cell.cellIndex };
}

function select(state: TableState, at: CellAt, further: boolean): void {
  if (further) return extend(state, at);
  state.anchor.value = null;
  state.active.value = at;
}

/** Keeps the corner where the selection began. */
function extend(state: TableState, at: CellAt): void {
  state.anchor.value ??= state.active.value;
  state.active.value = at;
}

function onKey(hands: Hands, event: KeyboardEvent): void {
  const { state, grid } = hands;
  const at = state.active.value;
  if (at === null || document.activeElement !== grid || event.altKey) return;
  const to = moved(hands, event, at);
  if (to !== undefined) {
    event.preventDefault();
    select(state, to, event.shiftKey);
    return show(grid, state, to);
  }
  const plain = !event.ctrlKey && !event.metaKey;
  if (event.key === "Escape") state.anchor.value = null;
  else if (event.key === "Enter" || event.key === "F2") {
    event.preventDefault();
    editCell(hands, at);
  } else if (plain && event.key.length === 1 && event.key !== " ") {
    event.preventDefault();
    editCell(hands, at, event.key);
  }
}

const steps: Record<string, readonly [rows: number, columns: number]> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/** The rows and columns that an arrow goes on by, along the line of the page's language. */
function stepOf(grid: HTMLElement, key: string): readonly [number, number] | undefined {
  const step = steps[key];
  const rtl = getComputedStyle(grid).direction === "rtl";
  return step && rtl ? [step[0], -step[1]] : step;
}

/** Where a key leads; undefined for keys that lead nowhere. */
function moved({ state, grid }: Hands, event: KeyboardEvent, at: CellAt): CellAt | undefined {
  const { total, height, input: { columns } } = state;
  const page = Math.floor((grid.parentElement?.clientHeight ?? 0) / height.value) - 2;
  const whole = event.ctrlKey || event.metaKey;
  const last = { row: total.value - 1, column: columns.length - 1 };
  const within = ({ row, column }: CellAt): CellAt => ({
    row: Math.min(Math.max(row, 0), last.row),
    column: Math.min(Math.max(column, 0), last.column),
  });
  const step = stepOf(grid, event.key);
  if (step !== undefined) {
    const [down, right] = step.map((by) => whole ? by * total.value : by);
    return within({ row: at.row + (down ?? 0), column: at.column + (right ?? 0) });
  }
  switch (event.key) {
    case "PageDown":
      return within({ ...at, row: at.row + page });
    case "PageUp":
      return within({ ...at, row: at.row - page });
    case "Home":
      return within({ row: whole ? 0 : at.row, column: 0 });
    case "End":
      return within({ row: whole ? last.row : at.row, column: last.column });
    default:
      return undefined;
  }
}
