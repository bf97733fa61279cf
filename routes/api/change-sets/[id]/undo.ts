import { undoOrEnqueue } from "../../../../lib/changes/undo_run.ts";
import { ok } from "../../../../lib/http/answer.ts";
import { idOf } from "../../../../lib/http/api.ts";
import { apiHandler } from "../../../../lib/http/api_handler.ts";
import { accepted } from "../../../../lib/http/runs.ts";
import { undoables } from "../../../../lib/resources.ts";

export const handler = apiHandler({
  async POST({ ctx, params }) {
    const undone = await undoOrEnqueue(ctx, idOf(params, "Change set"), { undoables });
    return "run" in undone ? accepted(undone.run) : ok(undone.result);
  },
});
