import type { Reader } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import { asOptions } from "../records/field.ts";
import { dayOf } from "../leads/words.ts";
import { filterInWords, type RecordFilter, withNames } from "../records/filter.ts";
import { Button } from "../ui/Button.tsx";
import { FilterChip } from "../ui/Chip.tsx";
import { InputField, SelectField } from "../ui/Field.tsx";
import { listHref } from "../ui/list_href.ts";

export interface BoardFiltersProps {
  /** The board's page. */
  path: string;
  params: URLSearchParams;
  filters: readonly RecordFilter[];
}

interface Choices {
  owners: readonly { id: number; name: string }[];
  teams: readonly { id: number; name: string }[];
  /** The records that the address names by their ids. */
  linked: Parameters<typeof withNames>[1];
  params: URLSearchParams;
  reader: Reader;
}

/** What the board can be filtered by; days carry their words. */
export function boardFilters({ owners, teams, linked, params, reader }: Choices): RecordFilter[] {
  const me = { value: "me", label: t("records.me") };
  const days = (["closeFrom", "closeTo"] as const).map((name) => {
    const value = params.get(name) ?? "";
    const known = value === "" ? [] : [{ value, label: dayOf(value, reader) }];
    return { name, label: t(`leads.field.${name}`), known };
  });
  return withNames([
    { name: "ownerId", label: t("leads.field.ownerId"), options: [me, ...asOptions(owners)] },
    { name: "teamId", label: t("leads.field.teamId"), options: asOptions(teams) },
    ...days,
    { name: "customerId", label: t("leads.field.customerId") },
    { name: "companyId", label: t("leads.field.companyId") },
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
  const offered = new Set(["ownerId", "teamId", "closeFrom", "closeTo"]);
  const kept = [...params].filter(([name]) => !offered.has(name));
  return (
    <form class="menu" id="filter" popover="auto" action={path}>
      <h2>{t("board.filterTitle")}</h2>
      <div class="stack-sm pad">
        {kept.map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
        {filters.filter(({ name }) => offered.has(name)).map(({ name, label, options }) => {
          const value = params.get(name) ?? "";
          if (options === undefined) {
            return <InputField key={name} type="date" {...{ name, label, value }} />;
          }
          const any = { value: "", label: t("list.any") };
          return <SelectField key={name} options={[any, ...options]} {...{ name, label, value }} />;
        })}
        <Button kind="primary">{t("list.apply")}</Button>
      </div>
    </form>
  );
}
