import { effect } from "@preact/signals";
import { listHref } from "../ui/list_href.ts";
import { type TableState, widthOf } from "./table_state.ts";

/** Keeps the table's heads and widths as its state says; gives what ends that. */
export function followHeads(state: TableState, grid: HTMLTableElement): () => void {
  const edges = [...grid.querySelectorAll<HTMLElement>("[data-width]")];
  edges.forEach((edge) => edge.hidden = false);
  grid.classList.add("is-live");
  const stops = [
    effect(() => showOrder(state, grid)),
    effect(() => showWidths(state, grid, edges)),
    effect(() => {
      const { total, height } = state;
      grid.ariaRowCount = String(total.value + 1);
      grid.style.blockSize = `${(total.value + 1) * height.value}px`;
    }),
  ];
  return () => stops.forEach((stop) => stop());
}

/** By which column the rows are sorted, and where each head leads. */
function showOrder({ params, input }: TableState, grid: HTMLElement): void {
  const current = new URLSearchParams(params.value);
  const sort = current.get("sort");
  for (const link of grid.querySelectorAll<HTMLAnchorElement>("a[data-sort]")) {
    const field = link.dataset.sort ?? "";
    const next = sort === field ? `-${field}` : field;
    const order = { [field]: "ascending", [`-${field}`]: "descending" }[sort ?? ""];
    const head = link.closest("th");
    if (head) head.ariaSort = order ?? null;
    link.href = listHref(input.path, current, { sort: next });
  }
}

/** Rows are laid out each by itself: the width of each column, and of all together. */
function showWidths(state: TableState, grid: HTMLElement, edges: readonly HTMLElement[]): void {
  const widths = state.input.columns.map((column) => widthOf(state, column));
  widths.forEach((width, n) => {
    const edge = edges[n];
    if (edge !== undefined) edge.ariaValueNow = String(width);
  });
  grid.style.setProperty("--columns", widths.map((width) => `${width}px`).join(" "));
  grid.style.setProperty("--row", `${widths.reduce((sum, width) => sum + width, 0)}px`);
}
