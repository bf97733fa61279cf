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
  /** Whether it is where the server has put it: what it says is true before any row has come. */
  served: boolean;
}

/** A row of a block: where its texts stand, and which record they are of. */
interface Line {
  element: HTMLTableRowElement;
  link: Element | null;
  texts: Text[];
  /** null where it still says what the server wrote. */
  row: TableRow | null | undefined;
}

/**
 * Draws the rows near what is seen into the server's own blocks of rows, which are moved and written
 * over as the table scrolls: nothing is made or thrown away. The server's first row is number `start`.
 * Gives what ends that.
 */
export function drawRows(rows: TableRows, grid: HTMLTableElement, start: number): () => void {
  const { state } = rows;
  const blocks = [...grid.tBodies].map((element) => blockOf(filled(element)));
  blocks.forEach((block, n) => place(state, block, Math.floor(start / rowsInBlock) + n));
  blocks.forEach((block) => block.served = true);
  let frame = 0;

  function draw(): void {
    frame = 0;
    fitBlocks(grid, blocks, Math.ceil(state.seen.value / rowsInBlock) + 1 + 2 * beyond);
    const numbers = inOrder(state, blocks.length);
    const free = blocks.filter(({ number }) => !numbers.includes(number));
    let left = cellsAtOnce;
    for (const number of numbers) {
      const block = blocks.find((one) => one.number === number) ?? free.pop();
      if (block !== undefined && left > 0) left -= drawBlock(rows, block, number);
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

/** A block with all of its rows: the server's last one may have fewer, and others begin empty. */
function filled(element: HTMLElement): HTMLElement {
  for (let n = element.children.length; n > 0 && n < rowsInBlock; n++) {
    const row = element.firstElementChild?.cloneNode(true);
    if (!(row instanceof HTMLTableRowElement)) break;
    for (const cell of row.cells) (cell.firstElementChild ?? cell).textContent = "";
    element.append(row);
  }
  return element;
}

function blockOf(element: HTMLElement): Block {
  const lines = [...element.querySelectorAll("tr")].map((row): Line => ({
    ...{ element: row, link: row.querySelector("a"), row: null },
    texts: [...row.cells].map((cell) => textIn(cell.firstElementChild ?? cell)),
  }));
  return { element, lines, number: -1, served: false };
}

function textIn(place: Element): Text {
  const { firstChild } = place;
  return firstChild instanceof Text ? firstChild : place.appendChild(new Text());
}

function fitBlocks(grid: HTMLElement, blocks: Block[], count: number): void {
  const first = blocks[0]?.element;
  while (first && blocks.length < count) {
    const element = first.cloneNode(true);
    if (!(element instanceof HTMLElement)) return;
    // Out of sight until it has a place.
    element.style.top = "-100rem";
    grid.append(element);
    blocks.push(blockOf(element));
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
  const { params, input } = rows.state;
  if (block.number !== number) place(rows.state, block, number);
  if (params.value !== input.params) block.served = false;
  const { served } = block;
  return block.lines.reduce((sum, line, n) => {
    return sum + drawLine(rows, line, { at: number * rowsInBlock + n, served });
  }, 0);
}

function place({ height }: TableState, block: Block, number: number): void {
  block.element.style.top = `${height.value * (1 + number * rowsInBlock)}px`;
  block.lines.forEach(({ element }, n) => {
    element.ariaRowIndex = String(number * rowsInBlock + n + 2);
  });
  block.number = number;
  block.served = false;
}

function drawLine(
  rows: TableRows,
  line: Line,
  { at, served }: { at: number; served: boolean },
): number {
  const { total, input: { columns, path, reader } } = rows.state;
  const row = rowAt(rows, at);
  line.element.hidden = at >= total.value;
  if (row === undefined && line.row === null && served) return 0;
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
