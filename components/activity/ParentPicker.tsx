import { t } from "../../lib/i18n/t.ts";
import type { FoundParent } from "../../lib/parents/schema.ts";
import { RecordPicker, type RecordPickerProps } from "../records/RecordPicker.tsx";

export interface ParentPickerProps extends Omit<RecordPickerProps, "label" | "found"> {
  /** What the words found; undefined before anything was searched. */
  found: readonly FoundParent[] | undefined;
}

/** Finds the customer or lead that something is about. */
export function ParentPicker({ found, ...props }: ParentPickerProps) {
  const choices = found?.map(({ entity, id, name, detail }) => {
    const field = entity === "customers" ? "customerId" : "leadId";
    const noun = entity === "customers" ? t("noun.customer") : t("noun.lead");
    return { href: `${props.path}?${field}=${id}`, name, noun, detail };
  });
  return <RecordPicker {...props} label={t("interactions.findLabel")} found={choices} />;
}
