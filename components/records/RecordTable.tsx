import type { ComponentChildren } from "preact";
import { t } from "../../lib/i18n/t.ts";
import { SortHeader } from "../ui/SortHeader.tsx";
import { BulkBar, type BulkBarProps } from "./BulkBar.tsx";
import type { Column, RecordColumns } from "./columns.ts";

export interface RecordTableProps<T> extends RecordColumns<T> {
  rows: readonly T[];
  /** What can be done with ticked rows, where this person may do anything with them. */
  bulk?: BulkBarProps | undefined;
  caption: string;
  /** What the list is sorted by, with `-` in front for descending. */
  sort: string;
  sortHref: (sort: string) => string;
}

/** From this many characters on a name wraps instead of widening its column. */
const longName = 40;

/** Records in rows under columns that people choose; on a narrow screen each row becomes a card. */
export function RecordTable<T extends { id: number }>(props: RecordTableProps<T>) {
  const { rows, columns, caption, name, sort, sortHref, bulk } = props;
  const sorting = { sort, href: sortHref };
  return (
    <div class="list">
      <div class="picks">
        <div class="panel table cards">
          <table>
            <caption class="vh">{caption}</caption>
            <thead f-client-nav>
              <tr>
                {bulk && (
                  <th scope="col">
                    <span class="vh">{t("bulk.select")}</span>
                  </th>
                )}
                {name.sort === undefined
                  ? <th scope="col">{name.label}</th>
                  : <SortHeader field={name.sort} {...sorting}>{name.label}</SortHeader>}
                {columns.map((column) => <Head key={column.key} {...{ column, sorting }} />)}
              </tr>
            </thead>
            <tbody>
              {rows.map((record) => (
                <tr key={record.id}>
                  {bulk && <Tick id={record.id} name={name.of(record)} />}
                  <th scope="row" class={name.of(record).length > longName ? "long" : undefined}>
                    <a class="title" href={name.href(record)}>{name.of(record)}</a>
                  </th>
                  {columns.map((column) => cell(column, column.cell(record)))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        {bulk && <BulkBar {...bulk} />}
      </div>
    </div>
  );
}

function Tick({ id, name }: { id: number; name: string }) {
  return (
    <td class="tick-cell">
      <label class="tick">
        <input
          type="checkbox"
          form="bulk"
          name="ids"
          value={id}
          aria-label={t("bulk.tick", { name })}
        />
      </label>
    </td>
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
