import { t } from "../../lib/i18n/t.ts";
import { asOptions, type RecordField } from "../records/field.ts";

/** Which page a report is pinned to, and what the form carries along. */
export function pinFields(teams: readonly { id: number; name: string }[]): RecordField[] {
  const mine = { value: "", label: t("pins.mine") };
  return [
    { name: "teamId", label: t("pins.page"), options: [mine, ...asOptions(teams)] },
    { name: "report", label: "", type: "hidden" },
    { name: "query", label: "", type: "hidden" },
  ];
}
