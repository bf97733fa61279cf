import { page } from "fresh";
import { Head } from "fresh/runtime";
import { companyColumns } from "../../components/companies/columns.tsx";
import { companyFilters } from "../../components/companies/fields.ts";
import { bulkBarOf } from "../../components/records/bulk_bar.ts";
import { chosenColumns } from "../../components/records/columns.ts";
import { withNames } from "../../components/records/filter.ts";
import { customFilters } from "../../components/records/custom.ts";
import { RecordEmpty } from "../../components/records/RecordEmpty.tsx";
import { RecordList } from "../../components/records/RecordList.tsx";
import { RecordTable } from "../../components/records/RecordTable.tsx";
import { RecordListHead, UpkeepLinks } from "../../components/records/RecordListHead.tsx";
import { hereHref, listParams } from "../../components/ui/list_href.ts";
import { linkedRecords } from "../../lib/choices/linked.ts";
import { shownChange } from "../../lib/changes/shown_change.ts";
import { can } from "../../lib/companies/policy.ts";
import { CompanyQuery } from "../../lib/companies/schema.ts";
import { listCompanies } from "../../lib/companies/service.ts";
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

const path = "/companies";
const rows = 25;

export const handler = define.handlers({
  async GET({ state: { ctx }, url }) {
    const params = await viewedParams(ctx, "companies", listParams(url.searchParams));
    const query = { limit: rows, ...parseQuery(CompanyQuery, rowParams(params)) };
    const [companies, linked, teams, change, views, custom] = await Promise.all([
      listCompanies(ctx, query),
      linkedRecords(ctx, params),
      teamNames(ctx),
      shownChange(ctx, url.searchParams, undoables),
      viewsOf(ctx, "companies"),
      fieldsOf(ctx, "companies"),
    ]);
    const filters = [
      ...withNames(companyFilters(teams), linked),
      ...customFilters(custom),
    ];
    const sort = query.sort ?? "-createdAt";
    return page({ companies, custom, filters, change, views, params, sort });
  },
});

export default define.page<typeof handler>(function Companies({ data, state: { ctx }, url }) {
  const { companies: { data: shown, pagination }, custom, filters, change, views, params } = data;
  const reader = readerOf(ctx);
  const trash = params.get("deleted") === "true";
  const count = pagination.total;
  const found = pagination.totalIsEstimate
    ? t("companies.foundAbout", { count: formatNumber(count, reader) })
    : t("companies.found", { count });
  const table = companyColumns({ reader, trash }, custom);
  return (
    <>
      <Head>
        <title>{t("app.title", { page: t("companies.title") })}</title>
      </Head>
      <RecordList
        url={url}
        head={
          <RecordListHead
            entity="companies"
            actor={ctx.actor}
            {...{ url, change, params, views }}
          >
            <UpkeepLinks entity="companies" />
          </RecordListHead>
        }
        {...{ path, params, filters, pagination, found, table, reader }}
        shown={shown.length}
        empty={
          <RecordEmpty
            {...{ path, params, filters }}
            icon="company"
            noMatch={t("companies.noMatch")}
            none={{
              title: t("companies.none"),
              text: t("companies.noneText"),
              add: { href: "/companies/new", label: t("companies.add") },
            }}
          />
        }
      >
        <RecordTable
          rows={shown}
          name={table.name}
          columns={chosenColumns(table.columns, params)}
          bulk={bulkBarOf({ path, params, pagination, reader }, can(ctx.actor, "update"))}
          caption={trash ? t("companies.captionTrash") : t("companies.caption")}
          sort={data.sort}
          sortHref={(other) => hereHref(path, params, { sort: other })}
        />
      </RecordList>
    </>
  );
});
