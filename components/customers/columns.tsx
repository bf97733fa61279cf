import type { Field } from "../../lib/fields/schema.ts";
import type { Customer } from "../../lib/customers/schema.ts";
import { formatNumber } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import type { Column, ColumnPlace, RecordColumns } from "../records/columns.ts";
import {
  addedColumn,
  customColumns,
  ownerColumn,
  updatedColumn,
} from "../records/shared_columns.tsx";
import { Badge } from "../ui/Badge.tsx";
import { Icon } from "../ui/Icon.tsx";
import { StatusBadge } from "./StatusBadge.tsx";

/** How lists show customers. */
export function customerColumns(
  place: ColumnPlace,
  custom: readonly Field[] = [],
): RecordColumns<Customer> {
  return {
    name: {
      label: t("customers.field.name"),
      sort: "name",
      of: ({ name }) => name,
      href: ({ id }) => `/customers/${id}`,
    },
    columns: [...usual(place), ...extra(place), ...customColumns(custom, place)],
  };
}

function usual(place: ColumnPlace): Column<Customer>[] {
  return [
    {
      key: "status",
      label: t("customers.field.status"),
      sort: "status",
      look: "table-end",
      cell: ({ status }) => <StatusBadge status={status} />,
    },
    {
      key: "company",
      label: t("customers.field.company"),
      sort: "company",
      look: "cut",
      cell: ({ company }) => company,
    },
    {
      key: "leadCount",
      label: t("customers.field.leadCount"),
      look: "num wide",
      cell: ({ leadCount }) => formatNumber(leadCount, place.reader),
    },
    {
      key: "phone",
      label: t("customers.callShort"),
      look: "table-end tel-cell",
      quiet: true,
      cell: (customer) => <Call customer={customer} />,
    },
    ownerColumn(t("customers.field.ownerId")),
    addedColumn(place),
  ];
}

function extra(place: ColumnPlace): Column<Customer>[] {
  const text = (key: "jobTitle" | "industry" | "source"): Column<Customer> => ({
    key,
    label: t(`customers.field.${key}`),
    extra: true,
    cell: (customer) => customer[key],
  });
  return [
    {
      key: "email",
      label: t("customers.field.email"),
      sort: "email",
      extra: true,
      cell: ({ email, doNotContact }) =>
        doNotContact ? email : <a class="rel" href={`mailto:${email}`}>{email}</a>,
    },
    text("jobTitle"),
    text("industry"),
    text("source"),
    {
      key: "tags",
      label: t("customers.field.tags"),
      extra: true,
      cell: ({ tags }) => tags.map((tag) => [<Badge key={tag}>{tag}</Badge>, " "]),
    },
    {
      key: "interactionCount",
      label: t("interactions.title"),
      look: "num",
      extra: true,
      cell: ({ interactionCount }) => formatNumber(interactionCount, place.reader),
    },
    updatedColumn(place),
  ];
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
