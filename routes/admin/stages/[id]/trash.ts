import { idOf } from "../../../../lib/http/api.ts";
import { formAction } from "../../../../lib/http/form.ts";
import { trashStage } from "../../../../lib/stages/service.ts";

export const handler = formAction(async (ctx, { params }) => {
  await trashStage(ctx, idOf(params, "Stage"));
  return "/admin/pipelines";
});
