import type { Tx } from "../changes/audited.ts";
import type { Ctx } from "../context.ts";
import { AppError, invalid, notFound } from "../errors.ts";
import type { Verdict } from "../ownership.ts";
import { kept } from "../reference/kept.ts";
import { createRecord, editRecord, restoreRecord, trashRecord } from "../records/steps.ts";
import type { Created, Edit, Page } from "../resource.ts";
import { keyOf } from "../schema/fields.ts";
import { pageOf, windowOf } from "../schema/list_window.ts";
import { stageType } from "./record.ts";
import {
  countLeads,
  holdStage,
  insertStage,
  nextPosition,
  pipelineIsLive,
  selectOrderedStages,
  selectStages,
  selectStagesOf,
  type StageRow,
  stageTable,
  toStage,
} from "./repository.ts";
import {
  type Stage,
  type StageInput,
  type StagePatch,
  type StageQuery,
  stageSortFields,
  type StageType,
} from "./schema.ts";

/** The live stages in their order. */
export async function listStages(ctx: Ctx, query: StageQuery): Promise<Page<Stage>> {
  const window = windowOf(query, stageSortFields, "position");
  const { search, pipelineId, type } = query;
  return pageOf(window, await selectStages(ctx.db, { search, pipelineId, type }, window));
}

/** All live stages of a pipeline, or of all of them, in their order. */
export async function orderedStages(ctx: Ctx, pipelineId?: number): Promise<Stage[]> {
  const stages = await keptStages(ctx);
  return stages.filter((stage) => pipelineId === undefined || stage.pipelineId === pipelineId);
}

const keptStages = kept((db) => selectOrderedStages(db));

/** One live stage. Throws NOT_FOUND. */
export async function getStage(ctx: Ctx, id: number): Promise<Stage> {
  const row = await stageTable.select(ctx.db, id);
  if (row === undefined || row.deletedAt !== null) throw notFound(stageType.label);
  return toStage(row);
}

/** A stage that a lead is or was in, in the trash by now or not. Throws NOT_FOUND. */
export async function findStage(ctx: Ctx, id: number): Promise<Stage> {
  const row = await stageTable.select(ctx.db, id);
  if (row === undefined) throw notFound(stageType.label);
  return toStage(row);
}

/** The stage for a lead to be in, kept from being merged away until the transaction ends. Throws VALIDATION_ERROR. */
export async function stageToEnter(tx: Ctx, id: number): Promise<Stage> {
  const stage = await holdStage(tx.db, id);
  if (stage !== undefined) return stage;
  throw invalid([{ field: "stageId", message: "Choose a stage that exists." }]);
}

/** The first live stage of a type: in a pipeline, or in the first one that has it. Throws CONFLICT. */
export async function firstStage(ctx: Ctx, type: StageType, pipelineId?: number): Promise<Stage> {
  const stages = await selectOrderedStages(ctx.db, pipelineId);
  const found = stages.find((stage) => stage.type === type);
  if (found !== undefined) return found;
  throw new AppError("CONFLICT", `This pipeline has no stage of the type ${type}.`);
}

const usualProbability: Record<StageType, number> = { open: 50, won: 100, lost: 0 };

/** A new stage, the last one unless a position is given. Throws FORBIDDEN, CONFLICT for a taken key. */
export async function createStage(ctx: Ctx, input: StageInput): Promise<Created<Stage>> {
  const { name, key = keyOf(name), type = "open", pipelineId } = input;
  const row = await createRecord(ctx, stageType, async (tx) => {
    await requirePipeline(tx, pipelineId);
    return await insertStage(tx.db, {
      ...{ name, key, type, pipelineId, createdAt: tx.now, updatedAt: tx.now },
      position: input.position ?? await nextPosition(tx.db, pipelineId),
      probability: input.probability ?? usualProbability[type],
      forecastCategory: input.forecastCategory ?? null,
      rotAfterDays: input.rotAfterDays ?? null,
      requires: input.requires ?? [],
    });
  });
  return { record: toStage(row), warnings: [] };
}

async function requirePipeline(tx: Tx, id: number): Promise<void> {
  if (await pipelineIsLive(tx.db, id)) return;
  throw invalid([{ field: "pipelineId", message: "Choose a pipeline that exists." }]);
}

/**
 * Changes a stage; leads with a probability of their own keep it. Throws what `editRecord` throws,
 * and CONFLICT for another type while leads are in it or while none of the old type would be left.
 */
export async function updateStage(ctx: Ctx, id: number, edit: Edit<StagePatch>): Promise<Stage> {
  const row = await editRecord(ctx, stageType, {
    id,
    edit,
    async prepare(tx, fields, current) {
      if (fields.type !== undefined) await refuseIfNeeded(tx, current, "type");
      return fields;
    },
  });
  return toStage(row);
}

/**
 * Moves a stage to the trash. Throws CONFLICT while it has leads (merge it into another one), and for
 * a pipeline's last open, won or lost stage.
 */
export function trashStage(ctx: Ctx, id: number, exactVersion?: number): Promise<void> {
  const check = (tx: Tx, current: StageRow) => refuseIfNeeded(tx, current);
  return trashRecord(ctx, stageType, { id, exactVersion, check });
}

/** Whether the actor may move the stage to the trash, its leads and its pipeline's needs included. */
export async function explainTrash(ctx: Ctx, { id }: { id: number }): Promise<Verdict> {
  const verdict = stageType.explain(ctx.actor, "delete");
  if (!verdict.allowed) return verdict;
  try {
    const row = await stageTable.select(ctx.db, id);
    if (row !== undefined) await refuseIfNeeded(ctx, row);
    return verdict;
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== "CONFLICT") throw error;
    return { allowed: false, reason: error.message };
  }
}

async function refuseIfNeeded(tx: Ctx, stage: StageRow, field?: string): Promise<void> {
  const refuse = (message: string) => {
    throw new AppError("CONFLICT", message, field === undefined ? [] : [{ field, message }]);
  };
  const leads = await countLeads(tx.db, stage.id);
  if (leads > 0) refuse(`This stage has leads (${leads}). Merge it into another stage first.`);
  await requireAnother(tx, stage);
}

/** Throws CONFLICT for the last stage of its type in its pipeline: won and lost leads need one. */
export async function requireAnother(tx: Ctx, stage: StageRow): Promise<void> {
  const all = await selectStagesOf(tx.db, stage.pipelineId);
  if (all.some((one) => one.id !== stage.id && one.type === stage.type)) return;
  throw new AppError("CONFLICT", `A pipeline needs a stage of the type ${stage.type}.`);
}

/** Brings a stage back. Throws CONFLICT where another has its key by now. */
export async function restoreStage(ctx: Ctx, id: number): Promise<Stage> {
  return toStage(await restoreRecord(ctx, stageType, id));
}
