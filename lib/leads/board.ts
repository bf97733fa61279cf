import type { Ctx } from "../context.ts";
import { notFound } from "../errors.ts";
import { toLocal } from "../i18n/zoned_time.ts";
import { ratesOn } from "../organisation/rates.ts";
import { getOrganisation } from "../organisation/service.ts";
import { allPipelines } from "../pipelines/service.ts";
import type { Pipeline } from "../pipelines/schema.ts";
import { cursorAfter, windowOf } from "../schema/list_window.ts";
import type { Stage } from "../stages/schema.ts";
import { orderedStages } from "../stages/service.ts";
import { selectCards, selectColumns, selectStageSums, type StageSum } from "./board_repository.ts";
import { filterOf } from "./reach.ts";
import { type BoardQuery, type Lead, leadSortFields } from "./schema.ts";

/** A stage with its numbers over all leads in scope and the first of them. */
export interface Column
  extends Pick<Stage, "id" | "key" | "name" | "type" | "probability">, Omit<StageSum, "stageId"> {
  leads: Lead[];
  /** For `GET /api/leads?stageId=ID&cursor=`; null where no more follow. */
  nextCursor: string | null;
}

/** A pipeline as the board shows it; sums are in the base currency. */
export interface Board {
  currency: string;
  pipeline: Pipeline;
  pipelines: Pipeline[];
  stages: Column[];
}

/**
 * The stages of a pipeline (the first one unless one is named) with the first `limit` leads of each,
 * or those of `ids` that the query lets through.
 * Throws NOT_FOUND for a pipeline that is not there.
 */
export async function getBoard(
  ctx: Ctx,
  { pipelineId, ...query }: BoardQuery,
  { limit = 50, ids }: { limit?: number; ids?: number[] } = {},
): Promise<Board> {
  const [organisation, pipelines] = await Promise.all([getOrganisation(ctx), allPipelines(ctx)]);
  const pipeline = pipelines.find((one) => pipelineId === undefined || one.id === pipelineId);
  if (pipeline === undefined) throw notFound("Pipeline");
  const stages = await orderedStages(ctx, pipeline.id);
  const filter = { ...await filterOf(ctx, query), stageId: stages.map((stage) => stage.id) };
  const rates = ratesOn(organisation, toLocal(ctx.now, organisation.timeZone).slice(0, 10));
  const [sums, leads] = await Promise.all([
    selectStageSums(ctx.db, filter, rates),
    ids === undefined
      ? selectColumns(ctx.db, filter, limit + 1)
      : selectCards(ctx.db, { ...filter, id: ids }),
  ]);
  return {
    currency: organisation.baseCurrency,
    pipeline,
    pipelines,
    stages: stages.map((stage) => columnOf(stage, { sums, leads, limit: ids?.length ?? limit })),
  };
}

interface Found {
  sums: StageSum[];
  leads: Lead[];
  limit: number;
}

const order = windowOf({}, leadSortFields, "position");

function columnOf({ id, key, name, type, probability }: Stage, found: Found): Column {
  const { count = 0, sum = 0, weighted = 0, unconverted = 0 } =
    found.sums.find((one) => one.stageId === id) ?? {};
  const all = found.leads.filter((lead) => lead.stageId === id);
  const leads = all.slice(0, found.limit);
  const last = all.length > leads.length ? leads.at(-1) : undefined;
  const nextCursor = last === undefined
    ? null
    : cursorAfter(order, { id: last.id, sortValue: last.position });
  return {
    ...{ id, key, name, type, probability, count, sum, weighted, unconverted },
    leads,
    nextCursor,
  };
}

/** The board as the API gives it; what the sums leave out is said where there is something. */
export async function apiBoard(ctx: Ctx, query: BoardQuery) {
  const { currency, stages } = await getBoard(ctx, query);
  return {
    currency,
    stages: stages.map(({ unconverted, ...stage }) =>
      unconverted === 0 ? stage : { ...stage, unconverted }
    ),
  };
}
