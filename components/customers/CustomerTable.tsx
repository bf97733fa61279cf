import type { Customer } from "../../lib/customers/schema.ts";
import { formatNumber, type Reader } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import { Badge } from "../ui/Badge.tsx";
import { Icon } from "../ui/Icon.tsx";
import { Moment } from "../ui/Moment.tsx";
import { SortHeader } from "../ui/SortHeader.tsx";
import { StatusBadge } from "./StatusBadge.tsx";

export interface CustomerTableProps {
  customers: readonly Customer[];
  caption: string;
  /** What the list is sorted by, with `-` in front for descending. */
  sort: string;
  sortHref: (sort: string) => string;
  reader: Reader;
  /** Shows when each was moved to the trash instead of when it was made. */
  trash?: boolean;
}

/** From this many characters on a name wraps instead of widening its column. */
const longName = 40;

/** Customers in rows; on a narrow screen each row becomes a card. */
export function CustomerTable(props: CustomerTableProps) {
  const { customers, caption, reader, sort, sortHref, trash = false } = props;
  return (
    <div class="list">
      <div class="panel table cards">
        <table>
          <caption class="vh">{caption}</caption>
          <Head sort={sort} href={sortHref} trash={trash} />
          <tbody>
            {customers.map((customer) => (
              <Row key={customer.id} customer={customer} reader={reader} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

interface HeadProps {
  sort: string;
  href: (sort: string) => string;
  trash: boolean;
}

function Head({ trash, ...sorting }: HeadProps) {
  return (
    <thead>
      <tr>
        <SortHeader field="name" {...sorting}>{t("customers.field.name")}</SortHeader>
        <SortHeader field="status" {...sorting}>{t("customers.field.status")}</SortHeader>
        <SortHeader field="company" {...sorting}>{t("customers.field.company")}</SortHeader>
        <th scope="col" class="num">{t("customers.field.leadCount")}</th>
        <th scope="col">
          <span class="vh">{t("customers.callShort")}</span>
        </th>
        <th scope="col">{t("customers.field.ownerId")}</th>
        {trash
          ? <th scope="col">{t("customers.field.deletedAt")}</th>
          : (
            <SortHeader field="createdAt" {...sorting}>
              {t("customers.field.createdAt")}
            </SortHeader>
          )}
      </tr>
    </thead>
  );
}

function Row({ customer, reader }: { customer: Customer; reader: Reader }) {
  return (
    <tr>
      <th scope="row" class={customer.name.length > longName ? "long" : undefined}>
        <a class="title" href={`/customers/${customer.id}`}>{customer.name}</a>
      </th>
      <td class="table-end">
        <StatusBadge status={customer.status} />
      </td>
      <td class="cut">{customer.company}</td>
      <td class="num wide">{formatNumber(customer.leadCount, reader)}</td>
      <td class="table-end tel-cell">
        <Call customer={customer} />
      </td>
      <td class="muted nowrap">{customer.owner.name}</td>
      <td class="muted wide nowrap">
        <Moment at={customer.deletedAt ?? customer.createdAt} reader={reader} />
      </td>
    </tr>
  );
}

function Call({ customer }: { customer: Customer }) {
  if (customer.doNotContact) return <Badge tone="warning">{t("customers.doNotContact")}</Badge>;
  if (customer.phone === null) return null;
  return (
    <a
      class="tel"
      href={telephone(customer.phone)}
      aria-label={t("customers.call", { name: customer.name })}
    >
      <Icon name="phone" />
    </a>
  );
}

/** The address that dials a number as people write it. */
export function telephone(phone: string): string {
  return `tel:${phone.replace(/[^+\d]/g, "")}`;
}
