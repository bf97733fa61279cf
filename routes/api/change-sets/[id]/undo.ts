import { undoChangeSet } from "../../../../lib/changes/undo.ts";
import { ok } from "../../../../lib/http/answer.ts";
import { idOf } from "../../../../lib/http/api.ts";
import { apiHandler } from "../../../../lib/http/api_handler.ts";
import { undoables } from "../../../../lib/resources.ts";

export const handler = apiHandler({
  POST: async ({ ctx, params }) =>
    ok(await undoChangeSet(ctx, idOf(params, "Change set"), undoables)),
});
