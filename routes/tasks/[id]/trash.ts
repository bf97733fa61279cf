import { idOf } from "../../../lib/http/api.ts";
import { formAction } from "../../../lib/http/form.ts";
import { trashTask } from "../../../lib/tasks/service.ts";

export const handler = formAction(async (ctx, { params }) => {
  await trashTask(ctx, idOf(params, "Task"));
  return "/tasks";
});
