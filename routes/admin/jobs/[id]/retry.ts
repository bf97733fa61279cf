import { idOf } from "../../../../lib/http/api.ts";
import { formAction } from "../../../../lib/http/form.ts";
import { retryFailed } from "../../../../lib/jobs/manage.ts";

export const handler = formAction(async (ctx, { params }) => {
  await retryFailed(ctx, idOf(params, "Job"));
  return "/admin/jobs";
});
