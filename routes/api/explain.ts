import { explainAction, ExplainQuery } from "../../lib/explain.ts";
import { ok } from "../../lib/http/answer.ts";
import { apiHandler } from "../../lib/http/api_handler.ts";
import { explainables } from "../../lib/resources.ts";
import { parseQuery } from "../../lib/schema/parse.ts";

export const handler = apiHandler({
  GET: async ({ ctx, query }) =>
    ok(await explainAction(ctx, parseQuery(ExplainQuery, query), explainables)),
}, { query: true });
