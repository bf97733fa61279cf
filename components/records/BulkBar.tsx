import { t } from "../../lib/i18n/t.ts";
import { Button } from "../ui/Button.tsx";

export interface BulkBarProps {
  /** The page that changes many: `/customers/bulk`. */
  action: string;
  /** The list's filters, as its query string. */
  filter: string;
  /** All that match, in words: "All about 12,400 that match". */
  all: string;
}

/** What can be done with the ticked rows; it appears with the first tick, without any script. */
export function BulkBar({ action, filter, all }: BulkBarProps) {
  return (
    <form class="bulk" id="bulk" action={action}>
      <input type="hidden" name="filter" value={filter} />
      <p class="strong">
        <span class="picked" />
        {t("bulk.selected")}
      </p>
      <label class="check small">
        <input type="checkbox" name="all" value="1" />
        {all}
      </label>
      <Button>{t("bulk.change")}</Button>
    </form>
  );
}
