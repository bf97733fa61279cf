import { t } from "../../lib/i18n/t.ts";
import type { ReportName } from "../../lib/reports/names.ts";

/** What a report is called, and what it is about. */
export function namedReport(name: ReportName): { label: string; text: string } {
  return { label: t(`reports.name.${name}`), text: t(`reports.about.${name}`) };
}
