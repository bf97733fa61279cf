import type { Customer } from "../../lib/customers/schema.ts";
import { t } from "../../lib/i18n/t.ts";
import { Note } from "../ui/Note.tsx";

export interface AlikeNoteProps {
  customer: Customer;
  /** How many others have the same address. */
  alike: number;
}

/** Says that others have the same address, right after a customer was added. */
export function AlikeNote({ customer, alike }: AlikeNoteProps) {
  if (!(alike > 0)) return null;
  return (
    <div class="notes">
      <Note tone="warning" icon="people" title={t("customers.duplicates", { count: alike })}>
        <p>
          <a href={`/customers?email=${encodeURIComponent(customer.email)}`}>
            {t("customers.duplicatesShow")}
          </a>
        </p>
      </Note>
    </div>
  );
}
