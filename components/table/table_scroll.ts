import type { CellAt, TableState } from "./table_state.ts";

/** Scrolls just so far that a cell is seen. */
export function show(grid: HTMLElement, { height }: TableState, { row, column }: CellAt): void {
  const box = grid.parentElement;
  if (!box) return;
  const head = grid.querySelector("thead")?.offsetHeight ?? 0;
  const top = row * height.value;
  if (top < box.scrollTop) box.scrollTop = top;
  const bottom = top + height.value + head;
  if (bottom > box.scrollTop + box.clientHeight) box.scrollTop = bottom - box.clientHeight;
  const cell = grid.querySelectorAll<HTMLElement>("thead th")[column];
  if (cell === undefined) return;
  if (cell.offsetLeft < box.scrollLeft) box.scrollLeft = cell.offsetLeft;
  const end = cell.offsetLeft + cell.offsetWidth;
  if (end > box.scrollLeft + box.clientWidth) box.scrollLeft = end - box.clientWidth;
}

/** Where a cell lies in the scrolled box, in pixels, whether its row is drawn or not. */
export function placeOf(grid: HTMLElement, { height }: TableState, { row, column }: CellAt) {
  const head = grid.querySelectorAll<HTMLElement>("thead th")[column];
  const top = (head?.offsetHeight ?? 0) + row * height.value;
  return { top, left: head?.offsetLeft ?? 0, width: head?.offsetWidth ?? 0, height: height.value };
}
