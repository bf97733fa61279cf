import { page } from "fresh";
import { Head } from "fresh/runtime";
import { leadColumns } from "../../components/leads/columns.tsx";
import { type FilterChoices, leadFilters } from "../../components/leads/fields.ts";
import { bulkBarOf } from "../../components/records/bulk_bar.ts";
import { chosenColumns } from "../../components/records/columns.ts";
import { withNames } from "../../components/records/filter.ts";
import { customFilters } from "../../components/records/custom.ts";
import { RecordEmpty } from "../../components/records/RecordEmpty.tsx";
import { RecordList } from "../../components/records/RecordList.tsx";
import { RecordTable } from "../../components/records/RecordTable.tsx";
import { RecordListHead } from "../../components/records/RecordListHead.tsx";
import { ButtonLink } from "../../components/ui/Button.tsx";
import { hereHref, listParams } from "../../components/ui/list_href.ts";
import { linkedRecords } from "../../lib/choices/linked.ts";
import { shownChange } from "../../lib/changes/shown_change.ts";
import type { Ctx } from "../../lib/context.ts";
import { fieldsOf } from "../../lib/fields/service.ts";
import { define } from "../../lib/http/define.ts";
import { formatNumber, readerOf } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import { can } from "../../lib/leads/policy.ts";
import { LeadQuery } from "../../lib/leads/schema.ts";
import { listLeads } from "../../lib/leads/service.ts";
import { allLostReasons } from "../../lib/lost_reasons/service.ts";
import { allPipelines } from "../../lib/pipelines/service.ts";
import { undoables } from "../../lib/resources.ts";
import { parseQuery } from "../../lib/schema/parse.ts";
import { orderedStages } from "../../lib/stages/service.ts";
import { teamNames } from "../../lib/teams/service.ts";
import { rowParams } from "../../lib/views/query.ts";
import { viewedParams } from "../../lib/views/viewed.ts";
import { viewsOf } from "../../lib/views/service.ts";

const path = "/leads";
const rows = 25;

export const handler = define.handlers({
  async GET({ state: { ctx }, url }) {
    const params = await viewedParams(ctx, "leads", listParams(url.searchParams));
    const query = { limit: rows, ...parseQuery(LeadQuery, rowParams(params)) };
    const [leads, linked, change, views, custom, choices] = await Promise.all([
      listLeads(ctx, query),
      linkedRecords(ctx, params),
      shownChange(ctx, url.searchParams, undoables),
      viewsOf(ctx, "leads"),
      fieldsOf(ctx, "leads"),
      filterChoices(ctx),
    ]);
    const filters = [...withNames(leadFilters(choices), linked), ...customFilters(custom)];
    const usual = query.stageId?.length === 1 ? "position" : "-createdAt";
    return page({ leads, custom, filters, change, views, params, sort: query.sort ?? usual });
  },
});

async function filterChoices(ctx: Ctx): Promise<FilterChoices> {
  const [teams, stages, pipelines, reasons] = await Promise.all([
    teamNames(ctx),
    orderedStages(ctx),
    allPipelines(ctx),
    allLostReasons(ctx),
  ]);
  return { teams, stages, pipelines, reasons };
}

export default define.page<typeof handler>(function Leads({ data, state: { ctx }, url }) {
  const { leads: { data: shown, pagination }, custom, filters, change, views, params } = data;
  const reader = readerOf(ctx);
  const trash = params.get("deleted") === "true";
  const count = pagination.total;
  const found = pagination.totalIsEstimate
    ? t("leads.foundAbout", { count: formatNumber(count, reader) })
    : t("leads.found", { count });
  const table = leadColumns({ reader, trash }, custom);
  return (
    <>
      <Head>
        <title>{t("app.title", { page: t("leads.title") })}</title>
      </Head>
      <RecordList
        url={url}
        head={
          <RecordListHead
            entity="leads"
            actor={ctx.actor}
            {...{ url, change, params, views }}
          >
            <ButtonLink icon="board" href="/board">{t("board.title")}</ButtonLink>
          </RecordListHead>
        }
        {...{ path, params, filters, pagination, found, table, reader }}
        shown={shown.length}
        empty={
          <RecordEmpty
            {...{ path, params, filters }}
            icon="board"
            noMatch={t("leads.noMatch")}
            none={{
              title: t("leads.none"),
              text: t("leads.noneText"),
              add: { href: "/leads/new", label: t("leads.add") },
            }}
          />
        }
      >
        <RecordTable
          rows={shown}
          name={table.name}
          columns={chosenColumns(table.columns, params)}
          bulk={bulkBarOf({ path, params, pagination, reader }, can(ctx.actor, "update"))}
          caption={trash ? t("leads.captionTrash") : t("leads.caption")}
          sort={data.sort}
          sortHref={(other) => hereHref(path, params, { sort: other })}
        />
      </RecordList>
    </>
  );
});
