import { ok } from "../../../../lib/http/answer.ts";
import { idOf } from "../../../../lib/http/api.ts";
import { apiHandler } from "../../../../lib/http/api_handler.ts";
import { recheckImport } from "../../../../lib/imports/create.ts";
import { ImportPatch } from "../../../../lib/imports/schema.ts";
import { getImport } from "../../../../lib/imports/service.ts";
import { parse } from "../../../../lib/schema/parse.ts";

export const handler = apiHandler({
  GET: async ({ ctx, params }) => ok(await getImport(ctx, idOf(params, "Import"))),
  PATCH: async ({ ctx, params, body }) =>
    ok(await recheckImport(ctx, idOf(params, "Import"), parse(ImportPatch, body))),
});
