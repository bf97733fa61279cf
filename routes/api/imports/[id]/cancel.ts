import { ok } from "../../../../lib/http/answer.ts";
import { idOf } from "../../../../lib/http/api.ts";
import { apiHandler } from "../../../../lib/http/api_handler.ts";
import { cancelImport } from "../../../../lib/imports/service.ts";

export const handler = apiHandler({
  POST: async ({ ctx, params }) => ok(await cancelImport(ctx, idOf(params, "Import"))),
});
