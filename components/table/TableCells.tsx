import { cellText, type TableRow } from "./cell_text.ts";
import type { TableColumn } from "./table_column.ts";
import type { TableState } from "./table_state.ts";

export interface TableCellsProps {
  state: TableState;
  /** The row's number from 0. */
  number: number;
  /** Absent until it has come. */
  row: TableRow | undefined;
  /** The columns that are selected: `1-3`; empty where none is. */
  marked: string;
  activeColumn: number;
}

/** The cells of one row; the first one names the record and leads to it. */
export function TableCells(props: TableCellsProps) {
  const { state, number, row, marked } = props;
  const { columns, path } = state.input;
  const [left = -1, right = -1] = marked === "" ? [] : marked.split("-").map(Number);
  const base = path.slice(0, path.lastIndexOf("/"));
  return (
    <tr aria-rowindex={number + 2}>
      {columns.map((column, n) => (
        <td
          key={column.key}
          id={n === props.activeColumn ? `x${number}-${n}` : undefined}
          class={look(column, {
            inside: n >= left && n <= right,
            active: n === props.activeColumn,
          })}
          aria-selected={n >= left && n <= right ? "true" : undefined}
          aria-readonly={column.edit ? undefined : "true"}
        >
          {row === undefined
            ? <span class="bone" />
            : n === 0
            ? <a class="title" href={`${base}/${row.id}`}>{text(state, row, column)}</a>
            : text(state, row, column)}
        </td>
      ))}
    </tr>
  );
}

function look({ kind }: TableColumn, { inside, active }: { inside: boolean; active: boolean }) {
  const names = [
    kind === "number" || kind === "money" ? "num" : "",
    inside ? "is-in" : "",
    active ? "is-active" : "",
  ].filter(Boolean).join(" ");
  return names === "" ? undefined : names;
}

/** The value in words, or what was typed while that is being saved. */
function text({ drafts, input: { reader } }: TableState, row: TableRow, column: TableColumn) {
  const draft = column.edit && drafts.get(`${row.id} ${column.edit.name}`);
  if (draft === undefined) return cellText(row, column, reader);
  return column.options?.find(({ value }) => value === draft)?.label ?? draft;
}
