import type { Customer } from "../../lib/customers/schema.ts";
import type { Reader } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import type { Page } from "../../lib/resource.ts";
import { CustomerItems } from "../customers/CustomerItems.tsx";
import { Panel } from "../ui/Panel.tsx";

export interface CompanyCustomersProps {
  companyId: number;
  /** The first of those that the reader reads. */
  customers: Page<Customer>;
  reader: Reader;
}

/** The people of a company whom the reader reads. */
export function CompanyCustomers({ companyId, customers, reader }: CompanyCustomersProps) {
  const { data, pagination: { total } } = customers;
  return (
    <Panel id="customers" title={t("companies.customers")}>
      {data.length === 0
        ? <p class="panel-body muted">{t("companies.noCustomers")}</p>
        : <CustomerItems customers={data} reader={reader} withStatus />}
      {total > data.length && (
        <footer>
          <a href={`/customers?companyId=${companyId}`}>
            {t("companies.customersAll", { count: total })}
          </a>
        </footer>
      )}
    </Panel>
  );
}
