import { effect } from "@preact/signals";
import { cellText, type TableRow } from "./cell_text.ts";
import { rowAt, type TableRows } from "./table_rows.ts";
import { rowsInBlock, type TableState } from "./table_state.ts";

/** Blocks drawn beyond what is seen, on each side. */
const beyond = 2;

/** Cells written before the next picture, so that no frame takes long. */
const cellsAtOnce = 40;

/** Rows that are moved together; `number` counts blocks from the table's top, -1 before the first. */
interface Block {
  element: HTMLElement;
  lines: Line[];
  number: number;
}

/** A row of a block: where its texts stand, and which record they are of. */
interface Line {
  element: HTMLTableRowElement;
  link: Element | null;
  texts: Text[];
  row: TableRow | undefined;
}

/**
 * Draws the rows near what is seen into the server's own blocks of rows, which are moved and written
 * over as the table scrolls: nothing is made or thrown away. The server's first row is number `start`.
 * Gives what ends that.
 */
export function drawRows(rows: TableRows, grid: HTMLTableElement, start: number): () => void {
  const { state } = rows;
  const served = [...grid.tBodies];
  served.forEach((element, n) => place(state, element, start / rowsInBlock + n));
  const blocks: Block[] = [];
  let frame = 0;

  function draw(): void {
    frame = 0;
    // What the server wrote is true until rows come, or others are wanted.
    if (served.length > 0 && state.first.value === start && state.changed.value === 0) return;
    blocks.push(...served.splice(0).map(blockOf));
    fitBlocks(blocks, Math.ceil(state.seen.value / rowsInBlock) + 1 + 2 * beyond);
    let left = cellsAtOnce;
    for (const number of inOrder(state, blocks.length)) {
      const block = blocks[number % blocks.length];
      if (block === undefined || left <= 0) break;
      if (!block.element.isConnected) grid.append(block.element);
      left -= drawBlock(rows, block, number);
    }
    if (left <= 0) later();
    state.drawn.value++;
  }

  function later(): void {
    frame ||= requestAnimationFrame(draw);
  }

  const stop = effect(() => {
    void [state.first.value, state.seen.value, state.changed.value, state.total.value];
    later();
  });
  return () => {
    stop();
    cancelAnimationFrame(frame);
  };
}

function blockOf(element: HTMLElement): Block {
  const lines = [...element.querySelectorAll("tr")].map((row): Line => ({
    ...{ element: row, link: row.querySelector("a"), row: undefined },
    texts: [...row.cells].map((cell) => textIn(cell.firstElementChild ?? cell)),
  }));
  return { element, lines, number: -1 };
}

function textIn(place: Element): Text {
  const { firstChild } = place;
  return firstChild instanceof Text ? firstChild : place.appendChild(new Text());
}

function fitBlocks(blocks: Block[], count: number): void {
  const first = blocks[0]?.element;
  while (first && blocks.length < count) {
    blocks.push(blockOf(first.cloneNode(true) as HTMLElement));
  }
}

/** The blocks to be drawn, those that are seen first. */
function inOrder({ first, total }: TableState, count: number): number[] {
  const last = Math.ceil(total.value / rowsInBlock) - 1;
  const seen = Math.floor(first.value / rowsInBlock);
  const from = Math.max(0, Math.min(seen - beyond, last - count + 1));
  const all = Array.from({ length: count }, (_, n) => from + n);
  return [...all.filter((number) => number >= seen), ...all.filter((number) => number < seen)];
}

/** Brings a block to its place and up to date; gives how many cells that took. */
function drawBlock(rows: TableRows, block: Block, number: number): number {
  const moved = block.number !== number;
  if (moved) place(rows.state, block.element, number);
  block.number = number;
  return block.lines.reduce((sum, line, n) => {
    const at = number * rowsInBlock + n;
    if (moved) line.element.ariaRowIndex = String(at + 2);
    return sum + drawLine(rows, line, at);
  }, 0);
}

function place({ height }: TableState, { style }: HTMLElement, number: number): void {
  style.top = `${height.value * (1 + number * rowsInBlock)}px`;
}

function drawLine(rows: TableRows, line: Line, number: number): number {
  const { total, input: { columns, path, reader } } = rows.state;
  const row = rowAt(rows, number);
  line.element.hidden = number >= total.value;
  line.element.classList.toggle("is-due", row === undefined);
  if (row === line.row) return 0;
  line.row = row;
  line.element.classList.toggle("is-gone", row?.gone === true);
  columns.forEach((column, n) => {
    const text = row === undefined ? "" : cellText(row, column, reader);
    const node = line.texts[n];
    if (node !== undefined && node.data !== text) node.data = text;
  });
  if (row !== undefined) {
    line.link?.setAttribute("href", `${path.slice(0, -"/table".length)}/${row.id}`);
  }
  return columns.length;
}
