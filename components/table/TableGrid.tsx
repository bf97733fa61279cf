import { useMemo } from "preact/hooks";
import { fill } from "../../lib/i18n/message.ts";
import { listHref } from "../ui/list_href.ts";
import { Icon } from "../ui/Icon.tsx";
import type { TableColumn } from "./table_column.ts";
import type { TableRow } from "./cell_text.ts";
import { TableCells } from "./TableCells.tsx";
import type { TableRows } from "./table_rows.ts";
import { beyond, type TableState, widthOf } from "./table_state.ts";

interface GridProps {
  state: TableState;
  rows: TableRows;
}

/** The table: its heads, the rows near what is seen, and the height of all others. */
export function TableGrid({ state, rows }: GridProps) {
  const { input, total, active } = state;
  const { columns, caption } = input;
  const width = columns.reduce((sum, column) => sum + widthOf(state, column), 0);
  const at = active.value;
  return (
    <div class="grid-box">
      <table
        class={state.live.value ? "sheet is-live" : "sheet"}
        style={state.live.value ? widthsOf(state) : undefined}
        id="grid"
        width={width}
        role="grid"
        tabIndex={0}
        aria-rowcount={total.value + 1}
        aria-multiselectable="true"
        aria-describedby="grid-keys"
        aria-activedescendant={at === null ? undefined : `x${at.row}-${at.column}`}
      >
        <caption class="vh">{caption}</caption>
        <colgroup>
          {columns.map((column) => <col key={column.key} width={widthOf(state, column)} />)}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => <Head key={column.key} state={state} column={column} />)}
          </tr>
        </thead>
        <Body state={state} rows={rows} />
      </table>
      <p class="vh" id="grid-keys">{fill(input.texts["table.keys"], {}, new Intl.PluralRules())}</p>
    </div>
  );
}

/** For rows that are laid out by themselves: the width of each column, and of all together. */
function widthsOf(state: TableState): Record<string, string> {
  const widths = state.input.columns.map((column) => widthOf(state, column));
  const all = widths.reduce((sum, width) => sum + width, 0);
  const named = widths.map((width, n) => [`--c${n + 1}`, `${width}px`]);
  return { ...Object.fromEntries(named), "--row": `${all}px` };
}

function Head({ state, column }: { state: TableState; column: TableColumn }) {
  const { key, label, sort, kind } = column;
  const { params, input, live } = state;
  const current = new URLSearchParams(params.value).get("sort") ?? "";
  const order = current === sort ? "ascending" : current === `-${sort}` ? "descending" : undefined;
  const href = sort &&
    listHref(input.path, new URLSearchParams(params.value), {
      sort: current === sort ? `-${sort}` : sort,
    });
  const name = fill(input.texts["table.width"], { label }, new Intl.PluralRules());
  return (
    <th scope="col" aria-sort={order} class={isNumber(kind) ? "num" : undefined}>
      {href ? <a href={href} data-sort>{label}{order && <Icon name="sort" size="sm" />}</a> : label}
      {live.value && (
        <span
          class="width"
          role="separator"
          aria-orientation="vertical"
          aria-label={name}
          aria-valuenow={widthOf(state, column)}
          aria-valuemin={48}
          aria-valuemax={1000}
          tabIndex={0}
          data-width={key}
        />
      )}
    </th>
  );
}

export function isNumber(kind: TableColumn["kind"]): boolean {
  return kind === "number" || kind === "money";
}

function Body({ state, rows }: GridProps) {
  const { first, total, height, input: { columns } } = state;
  // Read so that rows which have come are drawn.
  state.changed.value;
  const seen = state.live.value ? state.seen.value : state.input.rows.length - beyond;
  const from = Math.max(0, first.value - beyond);
  const to = Math.min(total.value, first.value + seen + beyond);
  const numbers = Array.from({ length: Math.max(0, to - from) }, (_, n) => from + n);
  const after = state.live.value ? (total.value - to) * height.value : 0;
  return (
    <tbody>
      <Space height={from * height.value} columns={columns.length} />
      {numbers.map((number) => (
        <Row key={number} state={state} number={number} row={rows.at(number)} />
      ))}
      <Space height={after} columns={columns.length} />
    </tbody>
  );
}

function Space({ height, columns }: { height: number; columns: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden="true" class="space">
      <td colSpan={columns} height={height} />
    </tr>
  );
}

interface RowProps {
  state: TableState;
  number: number;
  row: TableRow | undefined;
}

/** A row is drawn again only where something in it has changed. */
function Row({ state, number, row }: RowProps) {
  // Read, since what is typed is no property of the row.
  state.changed.value;
  const range = state.range.value;
  const held = range !== null && number >= range.top && number <= range.bottom;
  const marked = held ? `${range.left}-${range.right}` : "";
  const at = state.active.value;
  const activeColumn = at?.row === number ? at.column : -1;
  const drafts = row === undefined ? "" : draftsOf(state, row);
  return useMemo(
    () => <TableCells {...{ state, number, row, marked, activeColumn }} />,
    [row, marked, activeColumn, drafts],
  );
}

function draftsOf({ drafts }: TableState, row: TableRow): string {
  if (drafts.size === 0) return "";
  return [...drafts].filter(([key]) => key.startsWith(`${row.id} `)).join();
}
