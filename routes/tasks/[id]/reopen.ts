import { idOf } from "../../../lib/http/api.ts";
import { formAction } from "../../../lib/http/form.ts";
import { ownPath } from "../../../lib/http/paths.ts";
import { reopenTask } from "../../../lib/tasks/service.ts";

export const handler = formAction(async (ctx, { fields, params }) => {
  const { id } = await reopenTask(ctx, idOf(params, "Task"));
  return fields.next === undefined ? `/tasks/${id}` : ownPath(fields.next);
});
