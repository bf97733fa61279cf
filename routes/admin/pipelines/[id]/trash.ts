import { idOf } from "../../../../lib/http/api.ts";
import { formAction } from "../../../../lib/http/form.ts";
import { trashPipeline } from "../../../../lib/pipelines/service.ts";

export const handler = formAction(async (ctx, { params }) => {
  await trashPipeline(ctx, idOf(params, "Pipeline"));
  return "/admin/pipelines";
});
