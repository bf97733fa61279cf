import type { Customer } from "../../lib/customers/schema.ts";
import { t } from "../../lib/i18n/t.ts";
import { Badge } from "../ui/Badge.tsx";
import { ButtonLink } from "../ui/Button.tsx";
import { PageHead } from "../ui/PageHead.tsx";
import { telephone } from "./columns.tsx";
import { StatusBadge } from "./StatusBadge.tsx";

export interface CustomerHeadProps {
  customer: Customer;
  /** Where the reader reads it. */
  company: { id: number; name: string } | undefined;
  editable: boolean;
}

/** Who this is, and the ways to reach them. */
export function CustomerHead({ customer, company, editable }: CustomerHeadProps) {
  const { id, name, phone, email, doNotContact, status } = customer;
  const title = (
    <>
      {name} <StatusBadge status={status} />
      {doNotContact && [" ", <Badge key="no" tone="warning">{t("customers.doNotContact")}</Badge>]}
    </>
  );
  return (
    <PageHead
      title={title}
      back={{ href: "/customers", label: t("customers.title") }}
      lead={(customer.jobTitle ?? customer.company) && <Position {...{ customer, company }} />}
    >
      <div class="row">
        {!doNotContact && phone !== null && (
          <ButtonLink icon="phone" href={telephone(phone)}>{t("customers.callShort")}</ButtonLink>
        )}
        {!doNotContact && (
          <ButtonLink icon="mail" href={`mailto:${email}`}>{t("customers.emailShort")}</ButtonLink>
        )}
        <ButtonLink icon="export" href={`/api/customers/${id}/vcard`}>
          {t("customers.vcard")}
        </ButtonLink>
        {editable && (
          <ButtonLink icon="people" href={`/customers/${id}/duplicates`}>
            {t("duplicates.find")}
          </ButtonLink>
        )}
        {editable && (
          <ButtonLink icon="edit" href={`/customers/${id}/edit`}>
            {t("customers.editAllShort")}
          </ButtonLink>
        )}
      </div>
    </PageHead>
  );
}

/** What someone is and where; the company is a link for who reads it. */
function Position(
  { customer: { jobTitle, company }, company: link }: Omit<CustomerHeadProps, "editable">,
) {
  return (
    <>
      {jobTitle}
      {jobTitle !== null && company !== null && ", "}
      {link ? <a href={`/companies/${link.id}`}>{link.name}</a> : company}
    </>
  );
}
