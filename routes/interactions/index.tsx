import { page } from "fresh";
import { Head } from "fresh/runtime";
import { Timeline } from "../../components/activity/Timeline.tsx";
import { ChangeToast } from "../../components/changes/ChangeToast.tsx";
import { interactionColumns } from "../../components/interactions/columns.tsx";
import { interactionFilters } from "../../components/interactions/fields.ts";
import { InteractionTabs } from "../../components/interactions/InteractionTabs.tsx";
import { chosenColumns } from "../../components/records/columns.ts";
import { withNames } from "../../components/records/filter.ts";
import { RecordEmpty } from "../../components/records/RecordEmpty.tsx";
import { RecordList } from "../../components/records/RecordList.tsx";
import { RecordTable } from "../../components/records/RecordTable.tsx";
import { ButtonLink } from "../../components/ui/Button.tsx";
import { PageHead } from "../../components/ui/PageHead.tsx";
import { hereHref, listParams } from "../../components/ui/list_href.ts";
import { linkedRecords } from "../../lib/choices/linked.ts";
import { shownChange } from "../../lib/changes/shown_change.ts";
import { define } from "../../lib/http/define.ts";
import { formatNumber, readerOf } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import { InteractionQuery } from "../../lib/interactions/schema.ts";
import { listInteractions } from "../../lib/interactions/service.ts";
import { peopleNamed } from "../../lib/mentions/service.ts";
import { undoables } from "../../lib/resources.ts";
import { parseQuery } from "../../lib/schema/parse.ts";
import { teamNames } from "../../lib/teams/service.ts";
import { rowParams } from "../../lib/views/query.ts";
import { viewsOf } from "../../lib/views/service.ts";
import { viewedParams } from "../../lib/views/viewed.ts";

const path = "/interactions";
const rows = 25;

export const handler = define.handlers({
  async GET({ state: { ctx }, url }) {
    const params = await viewedParams(ctx, "interactions", listParams(url.searchParams));
    const query = { limit: rows, ...parseQuery(InteractionQuery, rowParams(params)) };
    const [interactions, teams, linked, change, views] = await Promise.all([
      listInteractions(ctx, query),
      teamNames(ctx),
      linkedRecords(ctx, params),
      shownChange(ctx, url.searchParams, undoables),
      viewsOf(ctx, "interactions"),
    ]);
    const filters = withNames(interactionFilters(teams), linked);
    const mentioned = await peopleNamed(ctx, interactions.data.map(({ body }) => body));
    return page({ interactions, mentioned, filters, change, views, params });
  },
});

export default define.page<typeof handler>(function Interactions({ data, state: { ctx }, url }) {
  const { interactions: { data: shown, pagination }, filters, change, views, params, mentioned } =
    data;
  const reader = readerOf(ctx);
  const trash = params.get("deleted") === "true";
  const caption = trash ? t("interactions.captionTrash") : t("interactions.title");
  const count = pagination.total;
  const table = interactionColumns({ reader, trash });
  const columns = chosenColumns(table.columns, params);
  const found = pagination.totalIsEstimate
    ? t("interactions.foundAbout", { count: formatNumber(count, reader) })
    : t("interactions.found", { count });
  return (
    <>
      <Head>
        <title>{t("app.title", { page: t("interactions.title") })}</title>
      </Head>
      <RecordList
        url={url}
        head={
          <>
            <PageHead title={t("interactions.title")}>
              <ButtonLink kind="primary" icon="plus" href="/interactions/new">
                {t("interactions.log")}
              </ButtonLink>
            </PageHead>
            <ChangeToast change={change} url={url} />
            <InteractionTabs actor={ctx.actor} {...{ params, views }} />
          </>
        }
        {...{ path, params, filters, pagination, found, table, reader }}
        sheet={false}
        shown={shown.length}
        empty={
          <RecordEmpty
            {...{ path, params, filters }}
            icon="clock"
            noMatch={t("interactions.noMatch")}
            none={{
              title: t("interactions.none"),
              text: t("interactions.noneText"),
              add: { href: "/interactions/new", label: t("interactions.log") },
            }}
          />
        }
      >
        {columns.length === 0
          ? (
            <section class="panel" aria-labelledby="entries">
              <h2 class="vh" id="entries">{caption}</h2>
              <Timeline interactions={shown} {...{ mentioned, reader }} />
            </section>
          )
          : (
            <RecordTable
              rows={shown}
              name={table.name}
              {...{ columns, caption }}
              sort={params.get("sort") ?? "-occurredAt"}
              sortHref={(sort) => hereHref(path, params, { sort })}
            />
          )}
      </RecordList>
    </>
  );
});
