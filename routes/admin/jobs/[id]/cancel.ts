import { idOf } from "../../../../lib/http/api.ts";
import { formAction } from "../../../../lib/http/form.ts";
import { cancelWaiting } from "../../../../lib/jobs/manage.ts";

export const handler = formAction(async (ctx, { params }) => {
  await cancelWaiting(ctx, idOf(params, "Job"));
  return "/admin/jobs";
});
