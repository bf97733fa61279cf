import { defineResource } from "../define_resource.ts";
import { historyOf, recordAsOf } from "../records/steps.ts";
import { pipelineType } from "./record.ts";
import {
  PipelineCreate,
  PipelinePatch,
  PipelineQuery,
  pipelineReadOnly,
  PipelineRecord,
} from "./schema.ts";
import {
  createPipeline,
  getPipeline,
  listPipelines,
  restorePipeline,
  trashPipeline,
  updatePipeline,
} from "./service.ts";

/** Pipelines for the generic edge. */
export const pipelines = defineResource({
  name: "pipelines",
  label: "Pipeline",
  schema: {
    record: PipelineRecord,
    create: PipelineCreate,
    patch: PipelinePatch,
    query: PipelineQuery,
  },
  readOnly: pipelineReadOnly,
  blank: {},
  list: listPipelines,
  get: getPipeline,
  create: createPipeline,
  update: updatePipeline,
  trash: trashPipeline,
  restore: restorePipeline,
  history: (ctx, id, window) => historyOf(ctx, pipelineType, { id, ...window }),
  asOf: (ctx, id, instant) => recordAsOf(ctx, pipelineType, { id, instant }),
});
