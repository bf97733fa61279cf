import type { Ctx } from "../context.ts";
import { type Board, getBoard } from "./board.ts";
import type { BoardPartQuery } from "./schema.ts";
import { listLeads } from "./service.ts";

/** How many more cards of a column come at once. */
const cards = 20;

/**
 * What a board on the screen asks for afterwards: every stage's numbers, with those of the leads `ids`
 * that belong on the board, or with what follows `cursor` in the column `stageId`. Throws NOT_FOUND
 * for a pipeline that is not there, VALIDATION_ERROR for a cursor of another list.
 */
export async function getBoardPart(
  ctx: Ctx,
  { ids = [], stageId, cursor, ...query }: BoardPartQuery,
): Promise<Board> {
  const board = await getBoard(ctx, query, { ids });
  if (stageId === undefined) return board;
  const window = { sort: "position", limit: cards, cursor, count: "none" } as const;
  const { pipelineId: _, ...filters } = query;
  const more = await listLeads(ctx, { ...filters, ...window, stageId: [stageId] });
  const { data: leads, pagination: { nextCursor } } = more;
  const stages = board.stages.map((stage) =>
    stage.id === stageId ? { ...stage, leads, nextCursor } : stage
  );
  return { ...board, stages };
}
