import { page } from "fresh";
import { Head } from "fresh/runtime";
import { Board, StageChips } from "../../components/board/Board.tsx";
import { BoardChips, BoardFilterForm, boardFilters } from "../../components/board/BoardFilters.tsx";
import { BoardTotals } from "../../components/board/BoardTotals.tsx";
import { boardHref, restHref } from "../../components/board/board_href.ts";
import { ChangeToast } from "../../components/changes/ChangeToast.tsx";
import { ButtonLink, PopoverButton } from "../../components/ui/Button.tsx";
import { PageHead } from "../../components/ui/PageHead.tsx";
import { Tabs } from "../../components/ui/Tabs.tsx";
import { listHref, listParams } from "../../components/ui/list_href.ts";
import BoardMoves from "../../islands/BoardMoves.tsx";
import { reach } from "../../lib/auth/permissions.ts";
import { linkedRecords } from "../../lib/choices/linked.ts";
import { lastPosition } from "../../lib/changes/feed.ts";
import { shownChange } from "../../lib/changes/shown_change.ts";
import { define } from "../../lib/http/define.ts";
import { readerOf } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import { getBoard } from "../../lib/leads/board.ts";
import { BoardQuery } from "../../lib/leads/schema.ts";
import { undoables } from "../../lib/resources.ts";
import { parseQuery } from "../../lib/schema/parse.ts";
import { teamNames } from "../../lib/teams/service.ts";

const path = "/board";
const cards = 10;

export const handler = define.handlers({
  async GET({ state: { ctx }, url }) {
    const params = listParams(url.searchParams);
    // Before the cards are read, so that no change falls between them and what follows.
    const seen = await lastPosition(ctx);
    const [board, change, linked, teams] = await Promise.all([
      getBoard(ctx, parseQuery(BoardQuery, params), { limit: cards }),
      shownChange(ctx, url.searchParams, undoables),
      linkedRecords(ctx, params),
      teamNames(ctx),
    ]);
    const filters = boardFilters({ teams, linked, params, reader: readerOf(ctx) });
    return page({ board, change, filters, params, seen });
  },
});

export default define.page<typeof handler>(function Pipeline({ data, state: { ctx }, url }) {
  const { board: { currency, pipeline, pipelines, stages }, change, filters, params, seen } = data;
  const reader = readerOf(ctx);
  const columns = stages.filter((stage) => stage.type === "open");
  const mine = params.get("ownerId") === "me";
  const everyone = reach(ctx.actor.role, "read", "leads") === "all";
  const offered = filters.filter(({ name }) => everyone || !["ownerId", "teamId"].includes(name));
  return (
    <>
      <Head>
        <title>{t("app.title", { page: t("board.title") })}</title>
      </Head>
      <PageHead title={pipeline.name}>
        {everyone && (
          <span class="opt">
            <ButtonLink href={listHref(path, params, { ownerId: mine ? null : "me" })}>
              {mine ? t("board.everyone") : t("board.mine")}
            </ButtonLink>
          </span>
        )}
        <PopoverButton icon="filter" opens="filter">{t("board.filter")}</PopoverButton>
        <ButtonLink kind="primary" icon="plus" href="/leads/new">{t("leads.add")}</ButtonLink>
        <BoardTotals {...{ columns, currency, reader }} />
      </PageHead>
      <ChangeToast change={change} url={url} />
      {pipelines.length > 1 && (
        <Tabs
          label={t("board.pipelines")}
          tabs={pipelines.map(({ id, name }) => ({
            label: name,
            href: listHref(path, params, { pipelineId: String(id) }),
            current: id === pipeline.id,
          }))}
        />
      )}
      <BoardChips filters={filters} {...{ path, params }} />
      <BoardFilterForm filters={offered} {...{ path, params }} />
      <StageChips columns={columns} />
      <Board
        {...{ currency, columns, stages, reader }}
        back={boardHref(params)}
        moreHref={(id) => restHref(params, id)}
      />
      <BoardMoves part={listHref("/board/part", params, {})} seen={seen} />
    </>
  );
});
