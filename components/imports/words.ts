import type { Field } from "../../lib/fields/schema.ts";
import { t } from "../../lib/i18n/t.ts";
import type { ImportEntity } from "../../lib/imports/schema.ts";
import type { Target } from "../../lib/imports/targets.ts";
import { labelOf, wordsOf } from "../changes/entities.ts";
import type { Option } from "../ui/Field.tsx";

/** What the records are called that a file can hold. */
export function entityName(entity: ImportEntity): string {
  return t(`${entity}.title`);
}

/** What people call a field that a column can be mapped to. */
export function targetName(
  entity: ImportEntity,
  field: string,
  custom: readonly Field[],
): string {
  if (field === "id" || field === "firstName" || field === "lastName") {
    return t(`imports.field.${field}`);
  }
  const own = custom.find(({ key }) => `custom.${key}` === field)?.label;
  return own ?? labelOf(wordsOf(entity), field) ?? field;
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
