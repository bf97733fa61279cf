import { idOf } from "../../../lib/http/api.ts";
import { formAction } from "../../../lib/http/form.ts";
import { restoreTask } from "../../../lib/tasks/service.ts";

export const handler = formAction(async (ctx, { params }) => {
  const { id } = await restoreTask(ctx, idOf(params, "Task"));
  return `/tasks/${id}`;
});
