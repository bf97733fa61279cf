import type { Company } from "../../lib/companies/schema.ts";
import { formatNumber, type Reader } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import { Moment } from "../ui/Moment.tsx";
import { SortHeader } from "../ui/SortHeader.tsx";

export interface CompanyTableProps {
  companies: readonly Company[];
  caption: string;
  /** What the list is sorted by, with `-` in front for descending. */
  sort: string;
  sortHref: (sort: string) => string;
  reader: Reader;
}

/** Companies in rows; on a narrow screen each row becomes a card. */
export function CompanyTable({ companies, caption, sort, sortHref, reader }: CompanyTableProps) {
  const sorting = { sort, href: sortHref };
  return (
    <div class="list">
      <div class="panel table cards">
        <table>
          <caption class="vh">{caption}</caption>
          <thead>
            <tr>
              <SortHeader field="name" {...sorting}>{t("companies.field.name")}</SortHeader>
              <th scope="col">{t("companies.field.industry")}</th>
              <SortHeader field="domain" {...sorting}>{t("companies.field.domain")}</SortHeader>
              <th scope="col" class="num">{t("companies.customerCount")}</th>
              <th scope="col" class="num">{t("companies.leadCount")}</th>
              <th scope="col">{t("companies.field.ownerId")}</th>
              <SortHeader field="createdAt" {...sorting}>{t("records.created")}</SortHeader>
            </tr>
          </thead>
          <tbody>
            {companies.map((company) => <Row key={company.id} company={company} reader={reader} />)}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function Row({ company, reader }: { company: Company; reader: Reader }) {
  return (
    <tr>
      <th scope="row">
        <a class="title" href={`/companies/${company.id}`}>{company.name}</a>
      </th>
      <td class="table-end">{company.industry}</td>
      <td class="muted cut">{company.domain}</td>
      <td class="num wide">{formatNumber(company.customerCount, reader)}</td>
      <td class="num wide">{formatNumber(company.leadCount, reader)}</td>
      <td class="muted nowrap table-end">{company.owner.name}</td>
      <td class="muted wide nowrap">
        <Moment at={company.deletedAt ?? company.createdAt} reader={reader} />
      </td>
    </tr>
  );
}
