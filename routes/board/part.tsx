import { page } from "fresh";
import { Column, StageChips } from "../../components/board/Board.tsx";
import { BoardTotals } from "../../components/board/BoardTotals.tsx";
import { boardHref, restHref } from "../../components/board/board_href.ts";
import { listParams } from "../../components/ui/list_href.ts";
import { define } from "../../lib/http/define.ts";
import { readerOf } from "../../lib/i18n/format.ts";
import { getBoardPart } from "../../lib/leads/board_part.ts";
import { BoardPartQuery } from "../../lib/leads/schema.ts";
import { parseQuery } from "../../lib/schema/parse.ts";

/** What the board's script puts into the page: no head, no shell. */
export const config = { skipAppWrapper: true, skipInheritedLayouts: true };

export const handler = define.handlers({
  async GET({ state: { ctx }, url }) {
    const params = listParams(url.searchParams);
    return page({ board: await getBoardPart(ctx, parseQuery(BoardPartQuery, params)), params });
  },
});

export default define.page<typeof handler>(function BoardPart({ data, state: { ctx } }) {
  const { board: { currency, stages }, params } = data;
  const reader = readerOf(ctx);
  const columns = stages.filter((stage) => stage.type === "open");
  const own = new URLSearchParams([...params].filter(([name]) => !asked.has(name)));
  return (
    <>
      <BoardTotals {...{ columns, currency, reader }} />
      <StageChips columns={columns} />
      {columns.map((column) => (
        <Column
          key={column.id}
          {...{ column, currency, stages, reader }}
          back={boardHref(own)}
          moreHref={(id) => restHref(own, id)}
        />
      ))}
    </>
  );
});

/** What is asked of a part; the rest is the board's own. */
const asked = new Set(["ids", "stageId", "cursor"]);
