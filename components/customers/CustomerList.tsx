import CustomerSearch from "../../islands/CustomerSearch.tsx";
import type { Customer } from "../../lib/customers/schema.ts";
import { formatNumber, type Reader } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import type { Page } from "../../lib/resource.ts";
import { ButtonLink } from "../ui/Button.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { listHref } from "../ui/list_href.ts";
import { Pager } from "../ui/Pager.tsx";
import { CustomerEmpty } from "./CustomerEmpty.tsx";
import { FilterChips, FilterForm, type Owner } from "./CustomerFilters.tsx";
import { CustomerTable } from "./CustomerTable.tsx";

export interface CustomerListProps {
  customers: Page<Customer>;
  owners: readonly Owner[];
  /** The list's parameters as they stand in the address. */
  params: URLSearchParams;
  /** What the list is sorted by. */
  sort: string;
  reader: Reader;
}

/** Search, filters, the rows or why there are none, and the pages. */
export function CustomerList({ customers, owners, params, sort, reader }: CustomerListProps) {
  return (
    <>
      <div class="scroll chips">
        <CustomerSearch
          action="/customers"
          value={params.get("search") ?? ""}
          keep={keptParams(params)}
          label={t("list.search")}
          parts={["filters", "filter", "results"]}
        />
        <div class="row nowrap" id="filters">
          <FilterChips params={params} owners={owners} />
        </div>
      </div>
      <FilterForm params={params} owners={owners} />
      <div id="results" data-found={found(customers, reader)}>
        <Results {...{ customers, params, sort, reader }} />
      </div>
    </>
  );
}

type ResultsProps = Omit<CustomerListProps, "owners">;

function Results({ customers, params, sort, reader }: ResultsProps) {
  const { data, pagination } = customers;
  const link = (changes: Record<string, string | null>) => listHref("/customers", params, changes);
  if (data.length === 0 && pagination.page > 1) {
    return (
      <EmptyState
        icon="search"
        title={t("list.pastEnd", { page: pagination.page })}
        text={t("list.pastEndText")}
      >
        <ButtonLink kind="primary" href={link({})}>{t("list.firstPage")}</ButtonLink>
      </EmptyState>
    );
  }
  if (data.length === 0) return <CustomerEmpty params={params} />;
  const trash = params.get("deleted") === "true";
  return (
    <>
      <CustomerTable
        customers={data}
        caption={trash ? t("customers.captionTrash") : t("customers.caption")}
        sort={sort}
        sortHref={(other) => link({ sort: other })}
        reader={reader}
        trash={trash}
      />
      <Pager
        pagination={pagination}
        shown={data.length}
        href={(number) => link({ page: number === 1 ? null : String(number) })}
        exactHref={link({ count: "exact" })}
        reader={reader}
      />
    </>
  );
}

/** Everything but the search and the place in the list. */
function keptParams(params: URLSearchParams): Record<string, string> {
  const gone = ["search", "page", "cursor", "changed", "kept"];
  return Object.fromEntries([...params].filter(([name]) => !gone.includes(name)));
}

function found({ pagination }: Page<Customer>, reader: Reader): string {
  const count = formatNumber(pagination.total, reader);
  if (pagination.totalIsEstimate) return t("customers.foundAbout", { count });
  return t("customers.found", { count: pagination.total });
}
