import { t } from "../../lib/i18n/t.ts";
import { Button } from "../ui/Button.tsx";
import { Locked } from "../ui/Locked.tsx";

export interface TrashControlProps {
  /** The customer's. */
  id: number;
  /** Whether this person may, and why. */
  verdict: { allowed: boolean; reason: string };
}

/** The button that moves a customer to the trash, or the lock with its reason. */
export function TrashControl({ id, verdict }: TrashControlProps) {
  if (!verdict.allowed) {
    return (
      <div class="panel-body row locked-row">
        <Locked
          id="why-trash"
          label={t("customers.toTrash")}
          reason={verdict.reason}
          danger
        />
      </div>
    );
  }
  return (
    <form class="panel-body locked-row" method="post" action={`/customers/${id}/trash`}>
      <Button kind="danger" icon="trash">{t("customers.toTrash")}</Button>
    </form>
  );
}
