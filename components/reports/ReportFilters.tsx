import { t } from "../../lib/i18n/t.ts";
import type { Chosen } from "../../lib/choices/schema.ts";
import type { Period } from "../../lib/reports/schema.ts";
import { asOptions } from "../records/field.ts";
import { Button } from "../ui/Button.tsx";
import { PickInput } from "../ui/PickField.tsx";
import { type Option, Options } from "../ui/Field.tsx";

type Named = readonly { id: number; name: string }[];

/** What the filters of reports are chosen from; without teams the reader sees only their own. */
export interface FilterChoices {
  /** The person that the address names, by their id. */
  person?: Chosen | undefined;
  teams?: Named;
  pipelines: Named;
  /** The organisation's year. */
  year: number;
}

/** What a report does where nobody says otherwise. */
export interface Usual {
  by: "owner" | "month";
  period: Period | "weeks";
  since: string | undefined;
}

export interface ReportFiltersProps {
  action: string;
  /** The parameters that the report takes. */
  filters: readonly string[];
  params: URLSearchParams;
  choices: FilterChoices;
  usual: Usual;
}

const periods: Period[] = [
  ...["month", "last_month", "quarter", "last_quarter", "year", "last_year"] as const,
  ...["3_months", "12_months"] as const,
];

/** A plain GET form with the filters that a report takes. */
export function ReportFilters({ action, filters, params, choices, usual }: ReportFiltersProps) {
  const has = (name: string) => filters.includes(name);
  const selects = selectsOf(params, choices, usual).filter(({ name }) => has(name));
  return (
    <form class="scroll chips" action={action} aria-label={t("reports.filters")}>
      {selects.map(({ name, label, options }) => (
        <select key={name} class="input auto" name={name} aria-label={label}>
          <Options options={options} value={params.get(name) ?? ""} />
        </select>
      ))}
      {has("ownerId") && choices.teams && <Person params={params} named={choices.person} />}
      {has("to") && <Day name="from" label={t("reports.filter.from")} params={params} />}
      {has("to") && <Day name="to" label={t("reports.filter.to")} params={params} />}
      {has("since") && (
        <Day name="since" label={t("reports.filter.since")} params={params} usual={usual.since} />
      )}
      <Button>{t("reports.show")}</Button>
    </form>
  );
}

function Person(
  { params, named }: { params: URLSearchParams; named: Chosen | undefined },
) {
  const value = params.get("ownerId") ?? "";
  return (
    <PickInput
      name="ownerId"
      pick="users"
      {...{ value, named }}
      placeholder={t("reports.filter.allPeople")}
      attributes={{ name: "ownerId", "aria-label": t("reports.filter.ownerId") }}
    />
  );
}

interface DayProps {
  name: string;
  label: string;
  params: URLSearchParams;
  usual?: string | undefined;
}

function Day({ name, label, params, usual = "" }: DayProps) {
  return (
    <label class="iline muted">
      {label}
      <input class="input auto" type="date" name={name} value={params.get(name) ?? usual} />
    </label>
  );
}

interface Select {
  name: string;
  label: string;
  options: Option[];
}

function selectsOf(
  params: URLSearchParams,
  { teams, pipelines, year }: FilterChoices,
  { by, period }: Usual,
): Select[] {
  const any = (
    label: string,
    named: Named,
  ): Option[] => [{ value: "", label }, ...asOptions(named)];
  const selects: Select[] = [];
  const add = (name: string, label: string, options: Option[]) =>
    selects.push({ name, label, options });
  if (teams) {
    add("teamId", t("reports.filter.teamId"), any(t("reports.filter.allTeams"), teams));
  }
  if (pipelines.length > 1 || params.has("pipelineId")) {
    const label = t("reports.filter.allPipelines");
    add("pipelineId", t("reports.filter.pipelineId"), any(label, pipelines));
  }
  add("period", t("reports.filter.period"), [
    { value: "", label: t(`reports.period.${period}`) },
    ...periods.filter((one) => one !== period).map((value) => ({
      value,
      label: t(`reports.period.${value}`),
    })),
  ]);
  const other = by === "owner" ? "month" : "owner";
  add("by", t("reports.filter.by"), [
    { value: "", label: t(`reports.by.${by}`) },
    { value: other, label: t(`reports.by.${other}`) },
  ]);
  add("months", t("reports.filter.months"), [
    { value: "", label: t("reports.months", { count: 6 }) },
    ...[3, 12].map((count) => ({ value: String(count), label: t("reports.months", { count }) })),
  ]);
  const years = [year + 1, year, year - 1, year - 2];
  add(
    "year",
    t("reports.filter.year"),
    years.map((one) => ({
      value: one === year ? "" : String(one),
      label: String(one),
    })),
  );
  return selects;
}
