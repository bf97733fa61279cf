import { ok } from "../../../lib/http/answer.ts";
import { apiHandler } from "../../../lib/http/api_handler.ts";
import { parseQuery } from "../../../lib/schema/parse.ts";
import { TagQuery } from "../../../lib/tags/schema.ts";
import { listTags } from "../../../lib/tags/service.ts";

export const handler = apiHandler({
  GET: async ({ ctx, query }) => ok(await listTags(ctx, parseQuery(TagQuery, query))),
}, { query: true });
