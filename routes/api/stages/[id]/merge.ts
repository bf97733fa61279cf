import { apiStep } from "../../../../lib/http/api.ts";
import { mergeStage } from "../../../../lib/leads/merge_stage.ts";
import { parse } from "../../../../lib/schema/parse.ts";
import { StageMerge } from "../../../../lib/stages/schema.ts";

export const handler = apiStep(
  "Stage",
  (ctx, id, body) => mergeStage(ctx, id, parse(StageMerge, body)),
);
