import { page } from "fresh";
import { Head } from "fresh/runtime";
import { Board, StageChips } from "../components/board/Board.tsx";
import { ChangeToast } from "../components/changes/ChangeToast.tsx";
import { ButtonLink } from "../components/ui/Button.tsx";
import { PageHead } from "../components/ui/PageHead.tsx";
import { Tabs } from "../components/ui/Tabs.tsx";
import { listHref, listParams } from "../components/ui/list_href.ts";
import { reach } from "../lib/auth/permissions.ts";
import { shownChange } from "../lib/changes/shown_change.ts";
import { define } from "../lib/http/define.ts";
import { formatMoney, readerOf } from "../lib/i18n/format.ts";
import { t } from "../lib/i18n/t.ts";
import { type Board as LeadBoard, getBoard } from "../lib/leads/board.ts";
import { BoardQuery } from "../lib/leads/schema.ts";
import { undoables } from "../lib/resources.ts";
import { parseQuery } from "../lib/schema/parse.ts";

const path = "/board";
const cards = 10;

export const handler = define.handlers({
  async GET({ state: { ctx }, url }) {
    const params = listParams(url.searchParams);
    const [board, change] = await Promise.all([
      getBoard(ctx, parseQuery(BoardQuery, params), { limit: cards }),
      shownChange(ctx, url.searchParams, undoables),
    ]);
    return page({ board, change, params });
  },
});

export default define.page<typeof handler>(function Pipeline({ data, state: { ctx }, url }) {
  const { board, change, params } = data;
  const { currency, pipeline, pipelines, stages } = board;
  const reader = readerOf(ctx);
  const columns = stages.filter((stage) => stage.type === "open");
  const mine = params.get("ownerId") === "me";
  return (
    <>
      <Head>
        <title>{t("app.title", { page: t("board.title") })}</title>
      </Head>
      <PageHead title={pipeline.name}>
        {reach(ctx.actor.role, "read", "leads") === "all" && (
          <ButtonLink icon="filter" href={listHref(path, params, { ownerId: mine ? null : "me" })}>
            {mine ? t("board.everyone") : t("board.mine")}
          </ButtonLink>
        )}
        <ButtonLink kind="primary" icon="plus" href="/leads/new">{t("leads.add")}</ButtonLink>
        <p class="sub">{t("board.open", totals(board, (n) => formatMoney(n, currency, reader)))}</p>
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
      <StageChips columns={columns} />
      <Board
        {...{ currency, columns, stages, reader }}
        back={listHref(path, params, {})}
        moreHref={(id) =>
          listHref("/leads", params, { pipelineId: null, stageId: String(id), sort: "position" })}
      />
    </>
  );
});

/** The open leads: those won or lost are no part of what is to come. */
function totals({ stages }: LeadBoard, money: (amount: number) => string) {
  const open = stages.filter((stage) => stage.type === "open");
  const total = (pick: (stage: LeadBoard["stages"][number]) => number) =>
    open.reduce((sum, stage) => sum + pick(stage), 0);
  return {
    count: total((stage) => stage.count),
    sum: money(Math.round(total((stage) => stage.sum))),
    weighted: money(Math.round(total((stage) => stage.weighted))),
  };
}
