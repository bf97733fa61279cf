import { t } from "../../lib/i18n/t.ts";
import { Button } from "../ui/Button.tsx";
import { FilterChip, OpenChip } from "../ui/Chip.tsx";
import { InputField, SelectField } from "../ui/Field.tsx";
import { PickField } from "../ui/PickField.tsx";
import { HiddenFields } from "../ui/HiddenFields.tsx";
import { hereHref } from "../ui/list_href.ts";
import { filterInWords, type RecordFilter } from "./filter.ts";

export interface RecordFiltersProps {
  /** The list's page: `/companies`. */
  path: string;
  /** The list's parameters as they stand in the address. */
  params: URLSearchParams;
  filters: readonly RecordFilter[];
}

/** Whether client navigation exchanges the list; without it the whole page comes. */
export interface Swap {
  swap?: boolean;
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
          href={hereHref(path, params, { [filter.name]: null })}
        />
      ))}
      <OpenChip opens="filter" icon="filter" label={t("list.addFilter")} />
    </>
  );
}

const places = new Set(["page", "cursor"]);

/** The form behind "Add filter": a plain GET that keeps the search and the order. */
export function FilterForm({ path, params, filters, swap }: RecordFiltersProps & Swap) {
  const offered = filters.filter(({ options, type, pick }) => options ?? type ?? pick);
  const names = new Set(offered.map(({ name }) => name));
  const kept = [...params].filter(([name]) => !names.has(name) && !places.has(name));
  return (
    <form class="menu is-form" id="filter" popover="auto" action={path} f-client-nav={swap}>
      <h2>{t("list.filterTitle")}</h2>
      <div class="stack-sm pad two">
        <HiddenFields values={kept} />
        {/* By a call and not as elements, whose keys would be sent with every list. */}
        {offered.map((filter) => FilterField({ filter, value: params.get(filter.name) ?? "" }))}
        <Button kind="primary">{t("list.apply")}</Button>
      </div>
    </form>
  );
}

/** A field of the form that filters. */
export function FilterField({ filter, value }: { filter: RecordFilter; value: string }) {
  const { name, label, options, type = "text", pick } = filter;
  if (pick !== undefined) {
    const named = value === "" ? null : { id: value, name: filterInWords(filter, value) };
    const me = pick === "users" ? t("records.me") : undefined;
    return <PickField {...{ name, label, value, pick, named, me }} />;
  }
  if (options === undefined) return <InputField {...{ name, label, type, value }} />;
  const offered = [{ value: "", label: t("list.any") }, ...options];
  // Several values at once come from links; applying the form keeps them.
  if (offered.every((option) => option.value !== value)) {
    offered.push({ value, label: filterInWords(filter, value) });
  }
  return <SelectField {...{ name, label, value }} options={offered} />;
}
