import { type Customer, industries, statuses } from "../../lib/customers/schema.ts";
import { formatDay, type Reader } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import { Badge } from "../ui/Badge.tsx";
import type { Option } from "../ui/Field.tsx";
import { Fact, FixedFact } from "../ui/Fact.tsx";
import type { Owner } from "./CustomerFilters.tsx";
import { contactInWords, type Field, fieldLabels } from "./labels.ts";
import { formValues } from "./form_values.ts";

export interface CustomerFactsProps {
  customer: Customer;
  owners: readonly Owner[];
  /** Whether the facts open into fields. */
  editable: boolean;
  reader: Reader;
}

const shown = [
  "email",
  "phone",
  "company",
  "jobTitle",
  "industry",
  "status",
  "source",
  "tags",
  "doNotContact",
  "ownerId",
] as const;

/** A customer's fields, each of which opens into a small form of its own. */
export function CustomerFacts({ customer, owners, editable, reader }: CustomerFactsProps) {
  const values = formValues(customer);
  return (
    <>
      {shown.map((field) => {
        const label = fieldLabels[field] ?? field;
        const view = <View field={field} customer={customer} />;
        if (!editable) return <FixedFact key={field} label={label}>{view}</FixedFact>;
        return (
          <Fact
            key={field}
            label={label}
            view={view}
            name={field}
            value={values[field] ?? ""}
            options={optionsOf(field, owners)}
            type={field === "email" ? "email" : field === "phone" ? "tel" : "text"}
            action={`/customers/${customer.id}/edit`}
            version={customer.version}
            cancelHref={`/customers/${customer.id}`}
          />
        );
      })}
      <FixedFact label={t("customers.field.createdAt")}>
        <time class="muted" dateTime={customer.createdAt}>
          {formatDay(customer.createdAt, reader)}
        </time>
      </FixedFact>
    </>
  );
}

function optionsOf(field: Field, owners: readonly Owner[]): Option[] | undefined {
  switch (field) {
    case "industry":
      return [
        { value: "", label: t("form.none") },
        ...industries.map((value) => ({ value, label: value })),
      ];
    case "status":
      return statuses.map((value) => ({ value, label: t(`customers.status.${value}`) }));
    case "doNotContact":
      return [false, true].map((value) => ({
        value: String(value),
        label: contactInWords(value),
      }));
    case "ownerId":
      return owners.map(({ id, name }) => ({ value: String(id), label: name }));
  }
}

function View({ field, customer }: { field: Field; customer: Customer }) {
  switch (field) {
    case "email":
      return <Address email={customer.email} />;
    case "status":
      return <>{t(`customers.status.${customer.status}`)}</>;
    case "tags":
      return <>{customer.tags.map((tag) => [<Badge key={tag}>{tag}</Badge>, " "])}</>;
    case "doNotContact":
      return <>{contactInWords(customer.doNotContact)}</>;
    case "ownerId":
      return <>{customer.owner.name}</>;
    default:
      return <>{customer[field]}</>;
  }
}

/** An address that may break after its `@`. */
function Address({ email }: { email: string }) {
  const at = email.indexOf("@") + 1;
  return (
    <>
      {email.slice(0, at)}
      <wbr />
      {email.slice(at)}
    </>
  );
}
