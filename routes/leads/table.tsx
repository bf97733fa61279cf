import { page } from "fresh";
import { leadFields, leadFilters } from "../../components/leads/fields.ts";
import { leadTable } from "../../components/leads/table.ts";
import { customFilters } from "../../components/records/custom.ts";
import { withNames } from "../../components/records/filter.ts";
import { TablePage, tableRowsAtFirst } from "../../components/table/TablePage.tsx";
import { listParams } from "../../components/ui/list_href.ts";
import { can } from "../../lib/leads/policy.ts";
import { LeadQuery } from "../../lib/leads/schema.ts";
import { listLeads } from "../../lib/leads/service.ts";
import { linkedRecords } from "../../lib/choices/linked.ts";
import { fieldsOf } from "../../lib/fields/service.ts";
import { lastPosition } from "../../lib/changes/feed.ts";
import { define } from "../../lib/http/define.ts";
import { readerOf } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import { allLostReasons } from "../../lib/lost_reasons/service.ts";
import { allPipelines } from "../../lib/pipelines/service.ts";
import { parseQuery } from "../../lib/schema/parse.ts";
import { orderedStages } from "../../lib/stages/service.ts";
import { teamNames } from "../../lib/teams/service.ts";
import { rowParams } from "../../lib/views/query.ts";

export const handler = define.handlers({
  async GET({ state: { ctx }, url }) {
    const params = listParams(url.searchParams);
    // Before the rows are read, so that no change falls between them and what follows.
    const seen = await lastPosition(ctx);
    const query = { limit: tableRowsAtFirst, ...parseQuery(LeadQuery, rowParams(params)) };
    const [found, teams, linked, custom, stages, pipelines, reasons] = await Promise.all([
      listLeads(ctx, query),
      ...[teamNames(ctx), linkedRecords(ctx, params)] as const,
      fieldsOf(ctx, "leads"),
      ...[orderedStages(ctx), allPipelines(ctx), allLostReasons(ctx)] as const,
    ]);
    const filters = [
      ...withNames(leadFilters({ teams, stages, pipelines, reasons }), linked),
      ...customFilters(custom),
    ];
    return page({ found, seen, custom, filters, params });
  },
});

export default define.page<typeof handler>(function LeadsTable({ data, state: { ctx } }) {
  return (
    <TablePage
      entity="leads"
      title={t("leads.title")}
      specs={leadTable()}
      fields={leadFields()}
      editable={can(ctx.actor, "update")}
      reader={readerOf(ctx)}
      {...data}
    />
  );
});
