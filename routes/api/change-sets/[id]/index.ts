import { getChangeSet } from "../../../../lib/changes/change_set.ts";
import { ok } from "../../../../lib/http/answer.ts";
import { idOf } from "../../../../lib/http/api.ts";
import { apiHandler } from "../../../../lib/http/api_handler.ts";
import { undoables } from "../../../../lib/resources.ts";

export const handler = apiHandler({
  GET: async ({ ctx, params }) =>
    ok(await getChangeSet(ctx, idOf(params, "Change set"), undoables)),
});
