import { customEntities, type Field, fieldTypes } from "../../lib/fields/schema.ts";
import { inEachLanguage } from "../../lib/i18n/language.ts";
import { t } from "../../lib/i18n/t.ts";
import type { RecordField } from "../records/field.ts";

const yesNo = inEachLanguage(() => [
  { value: "false", label: t("fields.no") },
  { value: "true", label: t("fields.yes") },
]);

/** What stays as it is once values hang on it. */
const fixed: readonly RecordField[] = inEachLanguage(() => [
  {
    name: "entity",
    label: t("fields.field.entity"),
    options: customEntities.map((value) => ({ value, label: t(`fields.entity.${value}`) })),
  },
  {
    name: "type",
    label: t("fields.field.type"),
    options: fieldTypes.map((value) => ({ value, label: t(`fields.type.${value}`) })),
  },
  {
    name: "key",
    label: t("fields.field.key"),
    optional: true,
    hint: t("fields.keyHint"),
  },
]);

/** What administrators may change later. */
export const fieldFields: readonly RecordField[] = inEachLanguage(() => [
  { name: "label", label: t("fields.field.label") },
  {
    name: "options",
    label: t("fields.field.options"),
    optional: true,
    hint: t("fields.optionsHint"),
  },
  { name: "required", label: t("fields.field.required"), options: yesNo },
  { name: "position", label: t("fields.field.position"), hint: t("fields.positionHint") },
]);

/** The fields of a new one. */
export const newFieldFields: readonly RecordField[] = inEachLanguage(() => [
  ...fieldFields.slice(0, 1),
  ...fixed,
  ...fieldFields.slice(1).map((field) => ({ ...field, optional: field.options === undefined })),
]);

/** What of a field stays, in a sentence. */
export function fixedInWords({ entity, type, key }: Field): string {
  return t("fields.fixed", {
    entity: t(`fields.entity.${entity}`),
    type: t(`fields.type.${type}`),
    key,
  });
}
