import { recordType } from "../records/record_type.ts";
import * as policy from "./policy.ts";
import { pipelineTable } from "./repository.ts";

/** What the shared steps need to know of pipelines. */
export const pipelineType = recordType({
  entity: "pipelines",
  label: "Pipeline",
  table: pipelineTable,
  policy,
});
