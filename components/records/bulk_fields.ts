import { emptied } from "../../lib/bulk/asked.ts";
import { t } from "../../lib/i18n/t.ts";
import type { RecordField } from "./field.ts";

/** The named fields as a bulk edit asks for them: each stays as it is unless something is chosen. */
export function bulkFields(
  fields: readonly RecordField[],
  names: readonly string[],
): RecordField[] {
  return names.flatMap((name) => fields.filter((field) => field.name === name)).map(asked);
}

function asked({ hint: _, placeholder: __, options, ...field }: RecordField): RecordField {
  const stays = { value: "", label: t("bulk.stays") };
  if (options === undefined) return { ...field, placeholder: t("bulk.stays") };
  const offered = options.map((option) =>
    option.value === "" ? { value: emptied, label: option.label } : option
  );
  return { ...field, options: [stays, ...offered] };
}
