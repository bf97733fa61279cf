import { t } from "../../lib/i18n/t.ts";
import { Button } from "../ui/Button.tsx";
import { type Option, SelectField } from "../ui/Field.tsx";
import { HiddenFields } from "../ui/HiddenFields.tsx";
import { chosenColumns, type RecordColumns } from "./columns.ts";
import type { Swap } from "./RecordFilters.tsx";

/** How many rows a page may show; the first is the usual number. */
export const pageSizes = [25, 50, 100] as const;

export interface ListOptionsProps extends Swap {
  path: string;
  params: URLSearchParams;
  /** What may be sorted by and shown; absent for lists without columns. */
  table: RecordColumns<never> | undefined;
}

const changed = new Set(["columns", "limit", "sort", "page", "cursor"]);

/** The form behind "Columns": the order, the rows on a page, and the columns, as a plain GET. */
export function ListOptions({ path, params, table, swap }: ListOptionsProps) {
  const sizes = pageSizes.map((size) => ({ value: String(size), label: String(size) }));
  return (
    <form class="menu is-form" id="options" popover="auto" action={path} f-client-nav={swap}>
      <h2>{table ? t("list.options") : t("list.rows")}</h2>
      <div class="stack-sm pad two">
        <HiddenFields values={[...params].filter(([name]) => !changed.has(name))} />
        {table && (
          <SelectField
            name="sort"
            label={t("list.sort")}
            value={params.get("sort") ?? ""}
            options={sortOptions(table, params.get("sort") ?? "")}
          />
        )}
        <SelectField
          name="limit"
          label={t("list.rows")}
          value={params.get("limit") ?? String(pageSizes[0])}
          options={sizes}
        />
        {table && <Columns params={params} table={table} />}
        <Button kind="primary">{t("list.show")}</Button>
      </div>
    </form>
  );
}

function Columns({ params, table }: { params: URLSearchParams; table: RecordColumns<never> }) {
  const shown = chosenColumns(table.columns, params);
  return (
    <fieldset>
      <legend class="label">{t("list.columns")}</legend>
      <div class="ticks">
        {table.columns.map((column) => (
          <label key={column.key} class="check">
            <input
              type="checkbox"
              name="columns"
              value={column.key}
              checked={shown.includes(column)}
            />
            {column.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Each field in the order that people mean by it; the other one by the heads, and kept if it is on. */
function sortOptions({ name, columns }: RecordColumns<never>, now: string): Option[] {
  const fields = [name, ...columns].flatMap(({ label, sort }) => sort ? [{ label, sort }] : []);
  const options = fields.map(({ label, sort }) => ({ value: usualWay(sort), label }));
  const reversed = fields.find(({ sort }) => sort === now || `-${sort}` === now);
  if (reversed && options.every(({ value }) => value !== now)) {
    options.push({ value: now, label: t("list.reversed", { label: reversed.label }) });
  }
  return [{ value: "", label: t("list.usualOrder") }, ...options];
}

/** The newest and the largest first, words from A to Z. */
function usualWay(field: string): string {
  return /(created|updated|occurred)At|amount|priority/.test(field) ? `-${field}` : field;
}
