import { t } from "../../lib/i18n/t.ts";
import { Button } from "../ui/Button.tsx";
import { AddFilterChip, FilterChip } from "../ui/Chip.tsx";
import { SelectField } from "../ui/Field.tsx";
import { listHref } from "../ui/list_href.ts";
import { filterInWords, type RecordFilter } from "./filter.ts";

export interface RecordFiltersProps {
  /** The list's page: `/companies`. */
  path: string;
  /** The list's parameters as they stand in the address. */
  params: URLSearchParams;
  filters: readonly RecordFilter[];
}

/** The filters that are on, each with the link that takes it away, and the way to add one. */
export function FilterChips({ path, params, filters }: RecordFiltersProps) {
  const set = filters.filter(({ name }) => params.get(name));
  return (
    <>
      {set.map((filter) => (
        <FilterChip
          key={filter.name}
          label={t("list.filter", {
            name: filter.label,
            value: filterInWords(filter, params.get(filter.name) ?? ""),
          })}
          href={listHref(path, params, { [filter.name]: null })}
        />
      ))}
      <AddFilterChip opens="filter" />
    </>
  );
}

const places = new Set(["page", "cursor"]);

/** The form behind "Add filter": a plain GET that keeps the search and the order. */
export function FilterForm({ path, params, filters }: RecordFiltersProps) {
  const offered = filters.filter(({ options }) => options !== undefined);
  const names = new Set(offered.map(({ name }) => name));
  const kept = [...params].filter(([name]) => !names.has(name) && !places.has(name));
  return (
    <form class="menu" id="filter" popover="auto" action={path}>
      <h2>{t("list.filterTitle")}</h2>
      <div class="stack-sm pad">
        {kept.map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
        {offered.map(({ name, label, options = [] }) => (
          <SelectField
            key={name}
            name={name}
            label={label}
            value={params.get(name) ?? ""}
            options={[{ value: "", label: t("list.any") }, ...options]}
          />
        ))}
        <Button kind="primary">{t("list.apply")}</Button>
      </div>
    </form>
  );
}
