import type { ComponentChildren } from "preact";
import { SortHeader } from "../ui/SortHeader.tsx";
import type { Column, RecordColumns } from "./columns.ts";

export interface RecordTableProps<T> extends RecordColumns<T> {
  rows: readonly T[];
  caption: string;
  /** What the list is sorted by, with `-` in front for descending. */
  sort: string;
  sortHref: (sort: string) => string;
}

/** From this many characters on a name wraps instead of widening its column. */
const longName = 40;

/** Records in rows under columns that people choose; on a narrow screen each row becomes a card. */
export function RecordTable<T extends { id: number }>(props: RecordTableProps<T>) {
  const { rows, columns, caption, name, sort, sortHref } = props;
  const sorting = { sort, href: sortHref };
  return (
    <div class="list">
      <div class="panel table cards">
        <table>
          <caption class="vh">{caption}</caption>
          <thead>
            <tr>
              <SortHeader field={name.sort} {...sorting}>{name.label}</SortHeader>
              {columns.map((column) => <Head key={column.key} {...{ column, sorting }} />)}
            </tr>
          </thead>
          <tbody>
            {rows.map((record) => (
              <tr key={record.id}>
                <th scope="row" class={name.of(record).length > longName ? "long" : undefined}>
                  <a class="title" href={name.href(record)}>{name.of(record)}</a>
                </th>
                {columns.map((column) => cell(column, column.cell(record)))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

interface HeadProps<T> {
  column: Column<T>;
  sorting: { sort: string; href: (sort: string) => string };
}

function Head<T>({ column: { label, sort, look, quiet }, sorting }: HeadProps<T>) {
  const number = look?.split(" ").includes("num") ? "num" : undefined;
  if (sort === undefined) {
    return <th scope="col" class={number}>{quiet ? <span class="vh">{label}</span> : label}</th>;
  }
  const rest = number === undefined ? {} : { class: number };
  return <SortHeader field={sort} {...rest} {...sorting}>{label}</SortHeader>;
}

/** A card has no heads, so what people chose beyond the usual says there what it is. */
function cell<T>({ key, look, label, extra }: Column<T>, value: ComponentChildren) {
  return <td key={key} class={look} data-th={extra ? label : undefined}>{value}</td>;
}
