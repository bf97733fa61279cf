import type { Reader } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import { asOptions } from "../records/field.ts";
import { dayOf } from "../leads/words.ts";
import { filterInWords, type RecordFilter, withNames } from "../records/filter.ts";
import { FilterField } from "../records/RecordFilters.tsx";
import { Button } from "../ui/Button.tsx";
import { FilterChip } from "../ui/Chip.tsx";
import { listHref } from "../ui/list_href.ts";

export interface BoardFiltersProps {
  /** The board's page. */
  path: string;
  params: URLSearchParams;
  filters: readonly RecordFilter[];
}

interface Choices {
  teams: readonly { id: number; name: string }[];
  /** The records that the address names by their ids. */
  linked: Parameters<typeof withNames>[1];
  params: URLSearchParams;
  reader: Reader;
}

/** What the board can be filtered by; days carry their words. */
export function boardFilters({ teams, linked, params, reader }: Choices): RecordFilter[] {
  const days = (["closeFrom", "closeTo"] as const).map((name) => {
    const value = params.get(name) ?? "";
    const known = value === "" ? [] : [{ value, label: dayOf(value, reader) }];
    return { name, label: t(`leads.field.${name}`), type: "date" as const, known };
  });
  return withNames([
    { name: "ownerId", label: t("leads.field.ownerId"), pick: "users" },
    { name: "teamId", label: t("leads.field.teamId"), options: asOptions(teams) },
    ...days,
    { name: "customerId", label: t("leads.field.customerId"), pick: "customers" },
    { name: "companyId", label: t("leads.field.companyId"), pick: "companies" },
    { name: "source", label: t("leads.field.source") },
  ], linked);
}

/** The filters that are on, each with the link that takes it away; nothing where there are none. */
export function BoardChips({ path, params, filters }: BoardFiltersProps) {
  const set = filters.filter(({ name }) => params.get(name));
  if (set.length === 0) return null;
  return (
    <div class="scroll chips">
      {set.map((filter) => {
        const value = filterInWords(filter, params.get(filter.name) ?? "");
        return (
          <FilterChip
            key={filter.name}
            label={t("list.filter", { name: filter.label, value })}
            href={listHref(path, params, { [filter.name]: null })}
          />
        );
      })}
    </div>
  );
}

/** The form behind "Filter": a plain GET that keeps the pipeline. */
export function BoardFilterForm({ path, params, filters }: BoardFiltersProps) {
  const offered = new Set([
    ...["ownerId", "teamId", "customerId", "companyId", "closeFrom", "closeTo"],
  ]);
  const kept = [...params].filter(([name]) => !offered.has(name));
  return (
    <form class="menu is-form" id="filter" popover="auto" action={path}>
      <h2>{t("board.filterTitle")}</h2>
      <div class="stack-sm pad two">
        {kept.map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
        {filters.filter(({ name }) => offered.has(name)).map((filter) => (
          <FilterField key={filter.name} filter={filter} value={params.get(filter.name) ?? ""} />
        ))}
        <Button kind="primary">{t("list.apply")}</Button>
      </div>
    </form>
  );
}
