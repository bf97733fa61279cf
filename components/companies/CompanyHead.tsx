import type { Company } from "../../lib/companies/schema.ts";
import { t } from "../../lib/i18n/t.ts";
import { ButtonLink } from "../ui/Button.tsx";
import { PageHead } from "../ui/PageHead.tsx";

/** Which company this is, and the ways to reach it. */
export function CompanyHead({ company, editable }: { company: Company; editable: boolean }) {
  const { id, name, phone, website, domain } = company;
  const site = website ?? (domain === null ? null : `https://${domain}`);
  const lead = [company.industry, domain].filter((part) => part !== null).join(", ");
  return (
    <PageHead
      title={name}
      back={{ href: "/companies", label: t("companies.title") }}
      lead={lead === "" ? undefined : lead}
    >
      <div class="row">
        {phone !== null && (
          <ButtonLink icon="phone" href={`tel:${phone.replace(/[^+\d]/g, "")}`}>
            {t("customers.callShort")}
          </ButtonLink>
        )}
        {site !== null && <ButtonLink href={site}>{t("companies.field.website")}</ButtonLink>}
        {editable && (
          <ButtonLink icon="people" href={`/companies/${id}/duplicates`}>
            {t("duplicates.find")}
          </ButtonLink>
        )}
        {editable && (
          <ButtonLink icon="edit" href={`/companies/${id}/edit`}>{t("records.edit")}</ButtonLink>
        )}
      </div>
    </PageHead>
  );
}
