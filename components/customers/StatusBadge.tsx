import type { Status } from "../../lib/customers/schema.ts";
import { t } from "../../lib/i18n/t.ts";
import { Badge } from "../ui/Badge.tsx";
import { statusTones } from "./labels.ts";

/** A customer's status as a coloured word. */
export function StatusBadge({ status }: { status: Status }) {
  return <Badge tone={statusTones[status]}>{t(`customers.status.${status}`)}</Badge>;
}
