import { t } from "../../lib/i18n/t.ts";
import { Icon } from "../ui/Icon.tsx";
import { listHref } from "../ui/list_href.ts";
import { type CellReader, cellText, type TableRow } from "./cell_text.ts";
import type { TableColumn } from "./table_column.ts";
import { rowsInBlock } from "./table_state.ts";

interface GridProps {
  path: string;
  params: URLSearchParams;
  caption: string;
  columns: readonly TableColumn[];
  widths: Readonly<Record<string, number>>;
  rows: readonly TableRow[];
  /** The number of the first of them, from 0. */
  start: number;
  total: number;
  reader: CellReader;
}

/**
 * The table as the server draws it: its heads, and the first rows in blocks. Where scripts run, the
 * blocks are moved and written over as it scrolls; so the last one is whole, too, its rest hidden.
 */
export function TableGrid({ path, params, caption, columns, widths, ...props }: GridProps) {
  const { rows, start, total, reader } = props;
  const blocks = Array.from(
    { length: Math.ceil(rows.length / rowsInBlock) },
    (_, n) => Array.from({ length: rowsInBlock }, (_, m) => n * rowsInBlock + m),
  );
  const wide = columns.map(({ key, width }) => widths[key] ?? width);
  return (
    <div class="grid-box">
      <table
        class="sheet"
        id="grid"
        width={wide.reduce((sum, one) => sum + one, 0)}
        role="grid"
        tabIndex={0}
        aria-rowcount={total + 1}
        aria-multiselectable="true"
        aria-describedby="grid-keys"
      >
        <caption class="vh">{caption}</caption>
        <colgroup>{wide.map((width, n) => <col key={n} width={width} />)}</colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column, n) => (
              <Head
                key={column.key}
                width={wide[n] ?? column.width}
                {...{ path, params, column }}
              />
            ))}
          </tr>
        </thead>
        {blocks.map((block, n) => (
          <tbody key={n}>
            {block.map((at) => (
              <Row key={at} number={start + at} row={rows[at]} {...{ path, columns, reader }} />
            ))}
          </tbody>
        ))}
      </table>
      <p class="vh" id="grid-keys">{t("table.keys")}</p>
    </div>
  );
}

interface HeadProps {
  path: string;
  params: URLSearchParams;
  column: TableColumn;
  width: number;
}

/** A column's name, which sorts by it, and its edge, which is of use only to scripts. */
function Head({ path, params, column: { key, label, sort, kind }, width }: HeadProps) {
  const current = params.get("sort") ?? "";
  const order = current === sort ? "ascending" : current === `-${sort}` ? "descending" : undefined;
  const href = sort && listHref(path, params, { sort: current === sort ? `-${sort}` : sort });
  return (
    <th scope="col" aria-sort={order} class={isNumber(kind) ? "num" : undefined}>
      {href
        ? (
          <a href={href} data-sort={sort}>
            {label}
            <Icon name="sort" size="sm" />
          </a>
        )
        : label}
      <span
        class="width"
        role="separator"
        aria-orientation="vertical"
        aria-label={t("table.width", { label })}
        aria-valuenow={width}
        aria-valuemin={48}
        aria-valuemax={1000}
        tabIndex={0}
        data-width={key}
        hidden
      />
    </th>
  );
}

function isNumber(kind: TableColumn["kind"]): boolean {
  return kind === "number" || kind === "money";
}

interface RowProps {
  path: string;
  /** The row's number from 0. */
  number: number;
  columns: readonly TableColumn[];
  row: TableRow | undefined;
  reader: CellReader;
}

/** One record; its first cell names it and leads to it. */
function Row({ path, number, columns, row, reader }: RowProps) {
  const text = (column: TableColumn) => row && cellText(row, column, reader);
  return (
    <tr aria-rowindex={number + 2} hidden={row === undefined}>
      {columns.map((column, n) => (
        <td
          key={column.key}
          class={isNumber(column.kind) ? "num" : undefined}
          aria-readonly={column.edit ? undefined : "true"}
        >
          {n === 0
            ? (
              <a class="title" href={row && `${path.slice(0, -"/table".length)}/${row.id}`}>
                {text(column)}
              </a>
            )
            : text(column)}
        </td>
      ))}
    </tr>
  );
}
