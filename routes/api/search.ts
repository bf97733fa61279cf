import { ok } from "../../lib/http/answer.ts";
import { apiHandler } from "../../lib/http/api_handler.ts";
import { parseQuery } from "../../lib/schema/parse.ts";
import { SearchQuery } from "../../lib/search/schema.ts";
import { apiSearch } from "../../lib/search/service.ts";

export const handler = apiHandler({
  GET: async ({ ctx, query }) => ok(await apiSearch(ctx, parseQuery(SearchQuery, query))),
}, { query: true });
