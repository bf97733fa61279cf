import { t } from "../../lib/i18n/t.ts";
import { periods } from "../../lib/reports/schema.ts";
import type { FilterChoices } from "../reports/ReportFilters.tsx";

/** What a report is narrowed to, in words; its days stand below its title anyway. */
export function filterWords(params: URLSearchParams, choices: FilterChoices): string[] {
  const { teams = [], pipelines, person } = choices;
  const named = (name: string, records: readonly { id: number; name: string }[]) => {
    const ids = params.get(name)?.split(",") ?? [];
    return records.filter(({ id }) => ids.includes(String(id))).map((one) => one.name);
  };
  const by = params.get("by");
  const period = periods.find((one) => one === params.get("period"));
  return [
    ...named("teamId", teams),
    ...(params.get("ownerId") === "me" ? [t("pins.me")] : []),
    ...(person === undefined ? [] : [person.name]),
    ...named("pipelineId", pipelines),
    ...(period === undefined ? [] : [t(`reports.period.${period}`)]),
    ...(by === "owner" || by === "month" ? [t(`reports.by.${by}`)] : []),
  ];
}
