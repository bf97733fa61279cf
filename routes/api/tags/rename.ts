import { ok } from "../../../lib/http/answer.ts";
import { apiHandler } from "../../../lib/http/api_handler.ts";
import { parse } from "../../../lib/schema/parse.ts";
import { TagRename } from "../../../lib/tags/schema.ts";
import { renameTag } from "../../../lib/tags/service.ts";

export const handler = apiHandler({
  POST: async ({ ctx, body }) => ok(await renameTag(ctx, parse(TagRename, body))),
});
