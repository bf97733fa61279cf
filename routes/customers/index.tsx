import { page } from "fresh";
import { Head } from "fresh/runtime";
import { ChangeToast } from "../../components/changes/ChangeToast.tsx";
import { CustomerEmpty } from "../../components/customers/CustomerEmpty.tsx";
import { CustomerTable } from "../../components/customers/CustomerTable.tsx";
import { customerFilters } from "../../components/customers/fields.ts";
import { withNames } from "../../components/records/filter.ts";
import { customFilters } from "../../components/records/custom.ts";
import { RecordList } from "../../components/records/RecordList.tsx";
import { RecordTabs } from "../../components/records/RecordTabs.tsx";
import { ButtonLink } from "../../components/ui/Button.tsx";
import { PageHead } from "../../components/ui/PageHead.tsx";
import { listHref, listParams } from "../../components/ui/list_href.ts";
import { shownChange } from "../../lib/changes/shown_change.ts";
import { CustomerQuery } from "../../lib/customers/schema.ts";
import { listCustomers } from "../../lib/customers/service.ts";
import { fieldsOf } from "../../lib/fields/service.ts";
import { define } from "../../lib/http/define.ts";
import { formatNumber, readerOf } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import { linkedRecords } from "../../lib/parents/linked.ts";
import { undoables } from "../../lib/resources.ts";
import { parseQuery } from "../../lib/schema/parse.ts";
import { teamNames } from "../../lib/teams/service.ts";
import { listOwners } from "../../lib/users/service.ts";
import { viewedParams } from "../../lib/views/viewed.ts";
import { viewsOf } from "../../lib/views/service.ts";

const path = "/customers";
const rows = 25;

export const handler = define.handlers({
  async GET({ state: { ctx }, url }) {
    const params = await viewedParams(ctx, "customers", listParams(url.searchParams));
    const query = { limit: rows, ...parseQuery(CustomerQuery, params) };
    const [customers, owners, teams, linked, change, views, custom] = await Promise.all([
      listCustomers(ctx, query),
      listOwners(ctx),
      teamNames(ctx),
      linkedRecords(ctx, params),
      shownChange(ctx, url.searchParams, undoables),
      viewsOf(ctx, "customers"),
      fieldsOf(ctx, "customers"),
    ]);
    const filters = [
      ...withNames(customerFilters(owners, teams), linked),
      ...customFilters(custom),
    ];
    return page({ customers, filters, change, views, params, sort: query.sort ?? "-createdAt" });
  },
});

export default define.page<typeof handler>(function Customers({ data, state: { ctx }, url }) {
  const { customers: { data: shown, pagination }, filters, change, views, params, sort } = data;
  const reader = readerOf(ctx);
  const trash = params.get("deleted") === "true";
  const count = pagination.total;
  const found = pagination.totalIsEstimate
    ? t("customers.foundAbout", { count: formatNumber(count, reader) })
    : t("customers.found", { count });
  const set = filters.map(({ name }) => name).filter((name) => params.get(name));
  return (
    <>
      <Head>
        <title>{t("app.title", { page: t("customers.title") })}</title>
      </Head>
      <PageHead title={t("customers.title")}>
        <ButtonLink kind="primary" icon="plus" href="/customers/new">
          {t("customers.add")}
        </ButtonLink>
      </PageHead>
      <ChangeToast change={change} url={url} />
      <RecordTabs entity="customers" actor={ctx.actor} {...{ params, views }} words={tabWords} />
      <RecordList
        {...{ path, params, filters, pagination, found, reader }}
        shown={shown.length}
        empty={<CustomerEmpty params={params} set={set} />}
      >
        <CustomerTable
          customers={shown}
          caption={trash ? t("customers.captionTrash") : t("customers.caption")}
          sort={sort}
          sortHref={(other) => listHref(path, params, { sort: other })}
          {...{ reader, trash }}
        />
      </RecordList>
    </>
  );
});

const tabWords = {
  all: t("customers.all"),
  mine: t("customers.mine"),
  trash: t("customers.trash"),
};
