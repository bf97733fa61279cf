import { page } from "fresh";
import { Head } from "fresh/runtime";
import { CustomerEmpty } from "../../components/customers/CustomerEmpty.tsx";
import { customerColumns } from "../../components/customers/columns.tsx";
import { customerFilters } from "../../components/customers/fields.ts";
import { bulkBarOf } from "../../components/records/bulk_bar.ts";
import { chosenColumns } from "../../components/records/columns.ts";
import { withNames } from "../../components/records/filter.ts";
import { customFilters } from "../../components/records/custom.ts";
import { RecordList } from "../../components/records/RecordList.tsx";
import { RecordTable } from "../../components/records/RecordTable.tsx";
import { RecordListHead, UpkeepLinks } from "../../components/records/RecordListHead.tsx";
import { hereHref, listParams } from "../../components/ui/list_href.ts";
import { linkedRecords } from "../../lib/choices/linked.ts";
import { shownChange } from "../../lib/changes/shown_change.ts";
import { can } from "../../lib/customers/policy.ts";
import { CustomerQuery } from "../../lib/customers/schema.ts";
import { listCustomers } from "../../lib/customers/service.ts";
import { fieldsOf } from "../../lib/fields/service.ts";
import { define } from "../../lib/http/define.ts";
import { formatNumber, readerOf } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import { undoables } from "../../lib/resources.ts";
import { parseQuery } from "../../lib/schema/parse.ts";
import { teamNames } from "../../lib/teams/service.ts";
import { rowParams } from "../../lib/views/query.ts";
import { viewedParams } from "../../lib/views/viewed.ts";
import { viewsOf } from "../../lib/views/service.ts";

const path = "/customers";
const rows = 25;

export const handler = define.handlers({
  async GET({ state: { ctx }, url }) {
    const params = await viewedParams(ctx, "customers", listParams(url.searchParams));
    const query = { limit: rows, ...parseQuery(CustomerQuery, rowParams(params)) };
    const [customers, teams, linked, change, views, custom] = await Promise.all([
      listCustomers(ctx, query),
      teamNames(ctx),
      linkedRecords(ctx, params),
      shownChange(ctx, url.searchParams, undoables),
      viewsOf(ctx, "customers"),
      fieldsOf(ctx, "customers"),
    ]);
    const filters = [
      ...withNames(customerFilters(teams), linked),
      ...customFilters(custom),
    ];
    const sort = query.sort ?? "-createdAt";
    return page({ customers, custom, filters, change, views, params, sort });
  },
});

export default define.page<typeof handler>(function Customers({ data, state: { ctx }, url }) {
  const { customers: { data: shown, pagination }, custom, filters, change, views, params } = data;
  const reader = readerOf(ctx);
  const trash = params.get("deleted") === "true";
  const count = pagination.total;
  const found = pagination.totalIsEstimate
    ? t("customers.foundAbout", { count: formatNumber(count, reader) })
    : t("customers.found", { count });
  const table = customerColumns({ reader, trash }, custom);
  return (
    <>
      <Head>
        <title>{t("app.title", { page: t("customers.title") })}</title>
      </Head>
      <RecordList
        url={url}
        head={
          <RecordListHead
            entity="customers"
            actor={ctx.actor}
            {...{ url, change, params, views }}
          >
            <UpkeepLinks entity="customers" />
          </RecordListHead>
        }
        {...{ path, params, filters, pagination, found, table, reader }}
        shown={shown.length}
        empty={<CustomerEmpty {...{ path, params, filters }} />}
      >
        <RecordTable
          rows={shown}
          name={table.name}
          columns={chosenColumns(table.columns, params)}
          bulk={bulkBarOf({ path, params, pagination, reader }, can(ctx.actor, "update"))}
          caption={trash ? t("customers.captionTrash") : t("customers.caption")}
          sort={data.sort}
          sortHref={(other) => hereHref(path, params, { sort: other })}
        />
      </RecordList>
    </>
  );
});
