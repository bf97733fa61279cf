import { ok } from "../../../../lib/http/answer.ts";
import { idOf } from "../../../../lib/http/api.ts";
import { apiHandler } from "../../../../lib/http/api_handler.ts";
import { versionTag } from "../../../../lib/http/etag.ts";
import { completeTask } from "../../../../lib/tasks/service.ts";

export const handler = apiHandler({
  async POST({ ctx, params }) {
    const task = await completeTask(ctx, idOf(params, "Task"));
    return ok(task, { ETag: versionTag(task.version) });
  },
});
