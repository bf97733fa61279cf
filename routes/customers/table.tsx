import { page } from "fresh";
import { customerFields, customerFilters } from "../../components/customers/fields.ts";
import { customerTable } from "../../components/customers/table.ts";
import { customFilters } from "../../components/records/custom.ts";
import { withNames } from "../../components/records/filter.ts";
import { TablePage, tableRowsAtFirst } from "../../components/table/TablePage.tsx";
import { listParams } from "../../components/ui/list_href.ts";
import { can } from "../../lib/customers/policy.ts";
import { CustomerQuery } from "../../lib/customers/schema.ts";
import { listCustomers } from "../../lib/customers/service.ts";
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
    const query = { limit: tableRowsAtFirst, ...parseQuery(CustomerQuery, rowParams(params)) };
    const [found, teams, linked, custom] = await Promise.all([
      listCustomers(ctx, query),
      ...[teamNames(ctx), linkedRecords(ctx, params)] as const,
      fieldsOf(ctx, "customers"),
    ]);
    const filters = [
      ...withNames(customerFilters(teams), linked),
      ...customFilters(custom),
    ];
    return page({ found, seen, custom, filters, params });
  },
});

export default define.page<typeof handler>(function CustomersTable({ data, state: { ctx } }) {
  return (
    <TablePage
      entity="customers"
      title={t("customers.title")}
      specs={customerTable()}
      fields={customerFields()}
      editable={can(ctx.actor, "update")}
      reader={readerOf(ctx)}
      {...data}
    />
  );
});
