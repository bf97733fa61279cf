import type { Customer } from "../../lib/customers/schema.ts";
import { t } from "../../lib/i18n/t.ts";
import { Button } from "../ui/Button.tsx";
import { Note } from "../ui/Note.tsx";

/** Says that a customer lies in the trash, with the way out. */
export function TrashNote({ customer }: { customer: Customer }) {
  return (
    <div class="notes">
      <Note icon="trash" title={t("customers.inTrash")}>
        <p>{t("customers.inTrashText")}</p>
        <form method="post" action={`/customers/${customer.id}/restore`}>
          <Button kind="primary">{t("customers.restore")}</Button>
        </form>
      </Note>
    </div>
  );
}

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
