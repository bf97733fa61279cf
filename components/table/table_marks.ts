import { effect } from "@preact/signals";
import type { TableState } from "./table_state.ts";

/** Shows which cells are selected, wherever their rows are drawn; gives what ends that. */
export function markCells(state: TableState, grid: HTMLTableElement): () => void {
  let marked = new Map<HTMLElement, string>();
  return effect(() => {
    const now = marksIn(state, grid);
    for (const cell of marked.keys()) if (!now.has(cell)) mark(cell, "");
    for (const [cell, look] of now) if (marked.get(cell) !== look) mark(cell, look);
    marked = now;
    const { row, column } = state.active.value ?? {};
    if (row === undefined) grid.removeAttribute("aria-activedescendant");
    else grid.setAttribute("aria-activedescendant", `x${row}-${column}`);
  });
}

/** The cells that are drawn and selected, each with its id where it is the active one. */
function marksIn({ drawn, range, active }: TableState, grid: HTMLTableElement) {
  const marks = new Map<HTMLElement, string>();
  // Read, since rows that were drawn anew stand for others.
  void drawn.value;
  if (range.value === null) return marks;
  const { top, bottom, left, right } = range.value;
  for (const row of grid.rows) {
    const number = Number(row.ariaRowIndex) - 2;
    if (number < top || number > bottom) continue;
    for (let column = left; column <= right; column++) {
      const cell = row.cells[column];
      const here = active.value?.row === number && active.value.column === column;
      if (cell) marks.set(cell, here ? `x${number}-${column}` : "in");
    }
  }
  return marks;
}

function mark(cell: HTMLElement, look: string): void {
  const active = look.startsWith("x");
  cell.classList.toggle("is-in", look !== "");
  cell.classList.toggle("is-active", active);
  cell.ariaSelected = look === "" ? null : "true";
  if (active) cell.id = look;
  else cell.removeAttribute("id");
}
