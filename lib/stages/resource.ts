import { defineResource } from "../define_resource.ts";
import { historyOf, recordAsOf } from "../records/steps.ts";
import { stageType } from "./record.ts";
import { StageCreate, StagePatch, StageQuery, stageReadOnly, StageRecord } from "./schema.ts";
import {
  createStage,
  getStage,
  listStages,
  restoreStage,
  trashStage,
  updateStage,
} from "./service.ts";

/** Stages for the generic edge. */
export const stages = defineResource({
  name: "stages",
  label: "Stage",
  schema: { record: StageRecord, create: StageCreate, patch: StagePatch, query: StageQuery },
  readOnly: stageReadOnly,
  fixed: ["pipelineId", "key"],
  relations: { pipeline: { entity: "pipelines", by: "pipelineId" } },
  blank: { forecastCategory: null, rotAfterDays: null, requires: [] },
  list: listStages,
  get: getStage,
  create: createStage,
  update: updateStage,
  trash: trashStage,
  restore: restoreStage,
  history: (ctx, id, window) => historyOf(ctx, stageType, { id, ...window }),
  asOf: (ctx, id, instant) => recordAsOf(ctx, stageType, { id, instant }),
});
