import type { Customer } from "../../lib/customers/schema.ts";
import type { Reader } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import { Moment } from "../ui/Moment.tsx";
import { StatusBadge } from "./StatusBadge.tsx";

export interface CustomerItemsProps {
  customers: readonly Customer[];
  /** Leaves the status away where all have the same. */
  withStatus?: boolean;
  reader: Reader;
}

/** Customers in a short list inside of a panel; the whole row is the link. */
export function CustomerItems({ customers, withStatus = false, reader }: CustomerItemsProps) {
  return (
    <ul>
      {customers.map((customer) => (
        <li key={customer.id} class="item">
          <div>
            <a class="title" href={`/customers/${customer.id}`}>{customer.name}</a>{" "}
            {withStatus && <StatusBadge status={customer.status} />}
            <p class="small muted cut">{position(customer) ?? customer.email}</p>
          </div>
          <span class="small muted nowrap">
            <Moment at={customer.updatedAt} reader={reader} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What someone is and where: "Head of IT, Clinique du Parc"; undefined where neither is known. */
export function position({ jobTitle, company }: Customer): string | undefined {
  if (jobTitle !== null && company !== null) {
    return t("customers.titleAt", { title: jobTitle, company });
  }
  return jobTitle ?? company ?? undefined;
}
