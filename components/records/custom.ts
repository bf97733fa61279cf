import type { Field } from "../../lib/fields/schema.ts";
import { t } from "../../lib/i18n/t.ts";
import { customOf } from "../../lib/schema/custom_fields.ts";
import type { Option } from "../ui/Field.tsx";
import type { FieldGroup, RecordField } from "./field.ts";
import type { RecordFilter } from "./filter.ts";

/**
 * Custom fields as forms and record pages show them. A value of `record` that is no option any more
 * stays one, or saving the form would take it away.
 */
export function customFields(fields: readonly Field[], record: object = {}): RecordField[] {
  const values = customOf(record);
  return fields.map((field): RecordField => ({
    name: `custom.${field.key}`,
    label: field.label,
    optional: !field.required,
    ...(field.type === "date" ? { type: "date" } : {}),
    ...choicesOf(field, values[field.key]),
    ...(field.type === "url" ? { type: "url", placeholder: t("fields.urlExample") } : {}),
  }));
}

/** The same as a group of a form; none where there are no fields. */
export function customGroups(fields: readonly Field[], record?: object): FieldGroup[] {
  if (fields.length === 0) return [];
  return [{ title: t("fields.group"), fields: customFields(fields, record) }];
}

/** Custom fields as filters of a list. */
export function customFilters(fields: readonly Field[]): RecordFilter[] {
  return fields.map((field) => {
    const { options } = choicesOf(field, null);
    const offered = options?.filter(({ value }) => value !== "");
    return {
      name: `custom.${field.key}`,
      label: field.label,
      ...(offered ? { options: offered } : { type: field.type === "date" ? "date" : "text" }),
    };
  });
}

function choicesOf({ type, options }: Field, value: unknown): { options?: Option[] } {
  const none = { value: "", label: t("form.none") };
  if (type === "boolean") {
    const yes = { value: "true", label: t("fields.yes") };
    return { options: [none, yes, { value: "false", label: t("fields.no") }] };
  }
  if (type !== "select") return {};
  const kept = typeof value === "string" && !options.includes(value) ? [value] : [];
  return { options: [none, ...[...options, ...kept].map((one) => ({ value: one, label: one }))] };
}
