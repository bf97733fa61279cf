import type { Field } from "../../lib/fields/schema.ts";
import { inEachLanguage } from "../../lib/i18n/language.ts";
import { t } from "../../lib/i18n/t.ts";
import type { ImportEntity } from "../../lib/imports/schema.ts";
import type { Target } from "../../lib/imports/targets.ts";
import { labelOf, wordsOf } from "../changes/entities.ts";
import { interactionLabels } from "../interactions/fields.ts";
import type { Option } from "../ui/Field.tsx";

/** What the records are called that a file can hold. */
export function entityName(entity: ImportEntity): string {
  return t(`${entity}.title`);
}

/** Fields that files have and forms show in another way. */
const labels: Readonly<Record<string, string>> = inEachLanguage(() => ({
  id: t("imports.field.id"),
  firstName: t("imports.field.firstName"),
  lastName: t("imports.field.lastName"),
  doNotContact: t("imports.field.doNotContact"),
  customerId: t("leads.field.customerId"),
  companyId: t("leads.field.companyId"),
  leadId: t("tasks.field.leadId"),
  stageId: t("leads.field.stageId"),
  lostReasonId: t("leads.field.lostReasonId"),
}));

/** What people call a field that a column can be mapped to. */
export function targetName(
  entity: ImportEntity,
  field: string,
  custom: readonly Field[],
): string {
  const own = custom.find(({ key }) => `custom.${key}` === field)?.label;
  const usual = entity === "interactions"
    ? interactionLabels[field]
    : labelOf(wordsOf(entity), field);
  return own ?? labels[field] ?? usual ?? field;
}

/** The fields to choose from for a column. */
export function targetOptions(
  entity: ImportEntity,
  targets: readonly Target[],
  custom: readonly Field[],
): Option[] {
  const fields = targets.map(({ field }) => (
    { value: field, label: targetName(entity, field, custom) }
  ));
  return [{ value: "", label: t("imports.skip") }, ...fields];
}
