import { t } from "../../lib/i18n/t.ts";
import type { Party } from "../../lib/leads/parties.ts";
import { RecordPicker, type RecordPickerProps } from "../records/RecordPicker.tsx";

export interface PartyPickerProps extends Pick<RecordPickerProps, "path" | "search"> {
  /** What the words found; undefined before anything was searched. */
  found: readonly Party[] | undefined;
}

/** Finds the customer or company of a lead. */
export function PartyPicker({ found, ...props }: PartyPickerProps) {
  const choices = found?.map(({ customerId, companyId, name, detail }) => {
    const params = new URLSearchParams({
      customerId: String(customerId ?? ""),
      companyId: String(companyId ?? ""),
    });
    const noun = customerId === null ? t("noun.company") : t("noun.customer");
    return { href: `${props.path}?${params}`, name, noun, detail };
  });
  return (
    <RecordPicker {...props} title={t("leads.forWhom")} label={t("leads.about")} found={choices} />
  );
}
