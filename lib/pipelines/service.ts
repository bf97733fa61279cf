import { audited } from "../changes/audited.ts";
import type { Ctx } from "../context.ts";
import { AppError, notFound } from "../errors.ts";
import { kept } from "../reference/kept.ts";
import { createRecord, editRecord, restoreRecord, trashRecord } from "../records/steps.ts";
import type { Created, Edit, Page } from "../resource.ts";
import { pageOf, windowOf } from "../schema/list_window.ts";
import { addDefaultStages, restoreStagesOf, trashStagesOf } from "../stages/pipeline_stages.ts";
import { pipelineType } from "./record.ts";
import {
  insertPipeline,
  nextPosition,
  pipelineTable,
  selectAllPipelines,
  selectPipelines,
  toPipeline,
} from "./repository.ts";
import {
  type Pipeline,
  type PipelineInput,
  type PipelinePatch,
  type PipelineQuery,
  pipelineSortFields,
} from "./schema.ts";

/** The live pipelines in their order. */
export async function listPipelines(ctx: Ctx, query: PipelineQuery): Promise<Page<Pipeline>> {
  const window = windowOf(query, pipelineSortFields, "position");
  return pageOf(window, await selectPipelines(ctx.db, { search: query.search }, window));
}

/** All live pipelines in their order, for pickers and the board. */
export const allPipelines = kept(selectAllPipelines);

/** One live pipeline. Throws NOT_FOUND. */
export async function getPipeline(ctx: Ctx, id: number): Promise<Pipeline> {
  const row = await pipelineTable.select(ctx.db, id);
  if (row === undefined || row.deletedAt !== null) throw notFound(pipelineType.label);
  return toPipeline(row);
}

/** A new pipeline with the usual stages. Throws FORBIDDEN. */
export async function createPipeline(ctx: Ctx, input: PipelineInput): Promise<Created<Pipeline>> {
  const row = await audited(ctx, "pipelines.created", async (tx) => {
    const pipeline = await createRecord(
      tx,
      pipelineType,
      async (inner) =>
        insertPipeline(inner.db, {
          name: input.name,
          position: input.position ?? await nextPosition(inner.db),
          createdAt: inner.now,
          updatedAt: inner.now,
        }),
    );
    await addDefaultStages(tx, pipeline.id);
    return pipeline;
  });
  return { record: toPipeline(row), warnings: [] };
}

/** Renames or moves a pipeline. Throws what `editRecord` throws. */
export async function updatePipeline(
  ctx: Ctx,
  id: number,
  edit: Edit<PipelinePatch>,
): Promise<Pipeline> {
  return toPipeline(await editRecord(ctx, pipelineType, { id, edit }));
}

/**
 * Moves a pipeline and its stages to the trash. Throws CONFLICT while a stage of it has leads, and
 * for the last pipeline.
 */
export function trashPipeline(ctx: Ctx, id: number, exactVersion?: number): Promise<void> {
  return audited(ctx, "pipelines.deleted", async (tx) => {
    await trashRecord(tx, pipelineType, {
      id,
      exactVersion,
      check: async (inner) => {
        const others = (await selectAllPipelines(inner.db)).filter((one) => one.id !== id);
        if (others.length > 0) return;
        throw new AppError("CONFLICT", "This is the last pipeline; leads need one.");
      },
    });
    await trashStagesOf(tx, id);
  });
}

/** Brings a pipeline back with the stages that went with it. Throws NOT_FOUND, FORBIDDEN. */
export function restorePipeline(ctx: Ctx, id: number): Promise<Pipeline> {
  return audited(ctx, "pipelines.restored", async (tx) => {
    const before = await pipelineTable.select(tx.db, id);
    const row = await restoreRecord(tx, pipelineType, id);
    await restoreStagesOf(tx, { pipelineId: id, deletedAt: before?.deletedAt ?? null });
    return toPipeline(row);
  });
}
