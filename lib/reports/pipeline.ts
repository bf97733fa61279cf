import type { z } from "zod";
import type { Ctx } from "../context.ts";
import { selectStageSums } from "../leads/board_repository.ts";
import { filterOf } from "../leads/reach.ts";
import { allPipelines } from "../pipelines/service.ts";
import { orderedStages } from "../stages/service.ts";
import { type Frame, frameOf, type Result, total } from "./frame.ts";
import type { PipelineRow, StandingQuery } from "./schema.ts";

type Row = z.output<typeof PipelineRow>;
type Totals = Pick<Row, "count" | "sum" | "weighted" | "unconverted">;

const nothing = { count: 0, sum: 0, weighted: 0, unconverted: 0 };

/** What is open, by stage, in base currency at today's rates. */
export async function pipelineReport(
  ctx: Ctx,
  query: z.output<typeof StandingQuery>,
): Promise<Result<Row, Totals>> {
  const frame = await frameOf(ctx, query);
  const { currency, rates } = frame;
  const filter = await filterOf(ctx, { ...query, status: ["open"] });
  const [stages, pipelines, sums] = await Promise.all([
    openStages(ctx, frame),
    allPipelines(ctx),
    selectStageSums(ctx.db, filter, rates),
  ]);
  const rows = stages.map(({ id, name, pipelineId, probability }) => {
    const pipeline = pipelines.find((one) => one.id === pipelineId)?.name ?? "";
    const { stageId: _, ...sum } = sums.find(({ stageId }) => stageId === id) ??
      { stageId: id, ...nothing };
    return { stageId: id, stage: name, pipelineId, pipeline, probability, ...sum };
  });
  return { rows, totals: totalsOf(rows), currency };
}

async function openStages(ctx: Ctx, { pipelineId }: Pick<Frame, "pipelineId">) {
  const stages = await orderedStages(ctx);
  return stages.filter((stage) =>
    stage.type === "open" && (pipelineId?.includes(stage.pipelineId) ?? true)
  );
}

function totalsOf(rows: readonly Row[]): Totals {
  return {
    count: total(rows, (row) => row.count),
    sum: total(rows, (row) => row.sum),
    weighted: total(rows, (row) => row.weighted),
    unconverted: total(rows, (row) => row.unconverted),
  };
}
