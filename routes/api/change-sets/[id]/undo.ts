import { undoOrEnqueue } from "../../../../lib/changes/undo_run.ts";
import { ok } from "../../../../lib/http/answer.ts";
import { idOf } from "../../../../lib/http/api.ts";
import { apiHandler } from "../../../../lib/http/api_handler.ts";
import { undoables } from "../../../../lib/resources.ts";

export const handler = apiHandler({
  async POST({ ctx, params }) {
    const undone = await undoOrEnqueue(ctx, idOf(params, "Change set"), { undoables });
    if ("result" in undone) return ok(undone.result);
    const { run } = undone;
    return { status: 202, headers: { Location: `/api/runs/${run.id}` }, body: { data: run } };
  },
});
