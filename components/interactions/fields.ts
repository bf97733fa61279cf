import { directions, kinds } from "../../lib/interactions/schema.ts";
import { inEachLanguage } from "../../lib/i18n/language.ts";
import { t } from "../../lib/i18n/t.ts";
import { asOptions } from "../records/field.ts";
import type { RecordFilter } from "../records/filter.ts";

type Named = readonly { id: number; name: string }[];

const kindOptions = inEachLanguage(() =>
  kinds.map((value) => ({ value, label: t(`interactions.kind.${value}`) }))
);

/** The choices of a direction, none first. */
export const directionOptions = inEachLanguage(() => [
  { value: "", label: t("form.none") },
  ...directions.map((value) => ({ value, label: t(`interactions.direction.${value}`) })),
]);

/** What people call each field of the form. */
export const interactionLabels: Readonly<Record<string, string>> = inEachLanguage(() => ({
  kind: t("interactions.field.kind"),
  customerId: t("interactions.field.customerId"),
  leadId: t("interactions.field.leadId"),
  subject: t("interactions.field.subject"),
  body: t("interactions.field.body"),
  direction: t("interactions.field.direction"),
  outcome: t("interactions.field.outcome"),
  durationMinutes: t("interactions.field.durationMinutes"),
  occurredAt: t("interactions.field.occurredAt"),
}));

/** The filters of the list. */
export function interactionFilters(teams: Named): RecordFilter[] {
  return [
    { name: "kind", label: t("interactions.field.kind"), options: kindOptions },
    { name: "userId", label: t("interactions.field.userId"), pick: "users" },
    { name: "customerId", label: t("interactions.field.customerId"), pick: "customers" },
    { name: "companyId", label: t("noun.company"), pick: "companies" },
    { name: "leadId", label: t("interactions.field.leadId"), pick: "leads" },
    { name: "teamId", label: t("leads.field.teamId"), known: asOptions(teams) },
    { name: "from", label: t("reports.filter.from") },
    { name: "to", label: t("reports.filter.to") },
  ];
}
