import { restoreFile } from "../../../../lib/files/service.ts";
import { ok } from "../../../../lib/http/answer.ts";
import { idOf } from "../../../../lib/http/api.ts";
import { apiHandler } from "../../../../lib/http/api_handler.ts";

export const handler = apiHandler({
  POST: async ({ ctx, params }) => ok(await restoreFile(ctx, idOf(params, "File"))),
});
