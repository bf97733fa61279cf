import { page } from "fresh";
import { Head } from "fresh/runtime";
import { ChangeToast } from "../../components/changes/ChangeToast.tsx";
import { CompanyEmpty } from "../../components/companies/CompanyEmpty.tsx";
import { CompanyTable } from "../../components/companies/CompanyTable.tsx";
import { companyFilters } from "../../components/companies/fields.ts";
import { customFilters } from "../../components/records/custom.ts";
import { RecordList } from "../../components/records/RecordList.tsx";
import { RecordTabs } from "../../components/records/RecordTabs.tsx";
import { ButtonLink } from "../../components/ui/Button.tsx";
import { PageHead } from "../../components/ui/PageHead.tsx";
import { listHref, listParams } from "../../components/ui/list_href.ts";
import { shownChange } from "../../lib/changes/shown_change.ts";
import { CompanyQuery } from "../../lib/companies/schema.ts";
import { listCompanies } from "../../lib/companies/service.ts";
import { fieldsOf } from "../../lib/fields/service.ts";
import { define } from "../../lib/http/define.ts";
import { formatNumber, readerOf } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import { undoables } from "../../lib/resources.ts";
import { parseQuery } from "../../lib/schema/parse.ts";
import { teamNames } from "../../lib/teams/service.ts";
import { listOwners } from "../../lib/users/service.ts";
import { viewedParams } from "../../lib/views/viewed.ts";
import { viewsOf } from "../../lib/views/service.ts";

const path = "/companies";
const rows = 25;

export const handler = define.handlers({
  async GET({ state: { ctx }, url }) {
    const params = await viewedParams(ctx, "companies", listParams(url.searchParams));
    const query = { limit: rows, ...parseQuery(CompanyQuery, params) };
    const [companies, owners, teams, change, views, custom] = await Promise.all([
      listCompanies(ctx, query),
      listOwners(ctx),
      teamNames(ctx),
      shownChange(ctx, url.searchParams, undoables),
      viewsOf(ctx, "companies"),
      fieldsOf(ctx, "companies"),
    ]);
    const filters = [...companyFilters(owners, teams), ...customFilters(custom)];
    return page({ companies, filters, change, views, params, sort: query.sort ?? "-createdAt" });
  },
});

export default define.page<typeof handler>(function Companies({ data, state: { ctx }, url }) {
  const { companies: { data: shown, pagination }, filters, change, views, params, sort } = data;
  const reader = readerOf(ctx);
  const trash = params.get("deleted") === "true";
  const count = pagination.total;
  const found = pagination.totalIsEstimate
    ? t("companies.foundAbout", { count: formatNumber(count, reader) })
    : t("companies.found", { count });
  return (
    <>
      <Head>
        <title>{t("app.title", { page: t("companies.title") })}</title>
      </Head>
      <PageHead title={t("companies.title")}>
        <ButtonLink kind="primary" icon="plus" href="/companies/new">
          {t("companies.add")}
        </ButtonLink>
      </PageHead>
      <ChangeToast change={change} url={url} />
      <RecordTabs entity="companies" actor={ctx.actor} {...{ params, views }} words={tabWords} />
      <RecordList
        {...{ path, params, filters, pagination, found, reader }}
        shown={shown.length}
        empty={<CompanyEmpty params={params} />}
      >
        <CompanyTable
          companies={shown}
          caption={trash ? t("companies.captionTrash") : t("companies.caption")}
          sort={sort}
          sortHref={(other) => listHref(path, params, { sort: other })}
          reader={reader}
        />
      </RecordList>
    </>
  );
});

const tabWords = {
  all: t("companies.all"),
  mine: t("companies.mine"),
  trash: t("companies.trash"),
};
