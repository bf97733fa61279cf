import { page } from "fresh";
import { companyFields, companyFilters } from "../../components/companies/fields.ts";
import { companyTable } from "../../components/companies/table.ts";
import { customFilters } from "../../components/records/custom.ts";
import { withNames } from "../../components/records/filter.ts";
import { TablePage, tableRowsAtFirst } from "../../components/table/TablePage.tsx";
import { listParams } from "../../components/ui/list_href.ts";
import { can } from "../../lib/companies/policy.ts";
import { CompanyQuery } from "../../lib/companies/schema.ts";
import { listCompanies } from "../../lib/companies/service.ts";
import { linkedRecords } from "../../lib/choices/linked.ts";
import { fieldsOf } from "../../lib/fields/service.ts";
import { lastPosition } from "../../lib/changes/feed.ts";
import { define } from "../../lib/http/define.ts";
import { readerOf } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import { parseQuery } from "../../lib/schema/parse.ts";
import { teamNames } from "../../lib/teams/service.ts";
import { rowParams } from "../../lib/views/query.ts";

export const handler = define.handlers({
  async GET({ state: { ctx }, url }) {
    const params = listParams(url.searchParams);
    // Before the rows are read, so that no change falls between them and what follows.
    const seen = await lastPosition(ctx);
    const query = { limit: tableRowsAtFirst, ...parseQuery(CompanyQuery, rowParams(params)) };
    const [found, teams, linked, custom] = await Promise.all([
      listCompanies(ctx, query),
      ...[teamNames(ctx), linkedRecords(ctx, params)] as const,
      fieldsOf(ctx, "companies"),
    ]);
    const filters = [
      ...withNames(companyFilters(teams), linked),
      ...customFilters(custom),
    ];
    return page({ found, seen, custom, filters, params });
  },
});

export default define.page<typeof handler>(function CompaniesTable({ data, state: { ctx } }) {
  return (
    <TablePage
      entity="companies"
      title={t("companies.title")}
      specs={companyTable()}
      fields={companyFields()}
      editable={can(ctx.actor, "update")}
      reader={readerOf(ctx)}
      {...data}
    />
  );
});
