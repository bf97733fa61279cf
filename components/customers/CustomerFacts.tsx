import type { Customer } from "../../lib/customers/schema.ts";
import { formatDay, type Reader } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import { RecordFacts } from "../records/RecordFacts.tsx";
import { Badge } from "../ui/Badge.tsx";
import { FixedFact } from "../ui/Fact.tsx";
import { customerFields } from "./fields.ts";

export interface CustomerFactsProps {
  customer: Customer;
  /** Whether the facts open into fields. */
  editable: boolean;
  reader: Reader;
}

/** A customer's fields, each of which opens, and since when they are known. */
export function CustomerFacts({ customer, editable, reader }: CustomerFactsProps) {
  const views = {
    email: <Address email={customer.email} />,
    tags: customer.tags.map((tag) => [<Badge key={tag}>{tag}</Badge>, " "]),
  };
  return (
    <>
      <RecordFacts
        record={customer}
        fields={customerFields()}
        here={`/customers/${customer.id}`}
        named={{ ownerId: customer.owner }}
        {...{ views, editable }}
      />
      <FixedFact label={t("customers.field.createdAt")}>
        <time class="muted" dateTime={customer.createdAt}>
          {formatDay(customer.createdAt, reader)}
        </time>
      </FixedFact>
    </>
  );
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
