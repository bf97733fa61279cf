import { customerHistory } from "../../../../lib/customers/service.ts";
import { idOf } from "../../../../lib/http/api.ts";
import { apiHandler } from "../../../../lib/http/api_handler.ts";
import { defaultLimit, HistoryQuery } from "../../../../lib/schema/list_query.ts";
import { parseQuery } from "../../../../lib/schema/parse.ts";

export const handler = apiHandler({
  async GET({ ctx, params, query }) {
    const { limit = defaultLimit, cursor } = parseQuery(HistoryQuery, query);
    const id = idOf(params, "Customer");
    const { data, nextCursor } = await customerHistory(ctx, id, { limit, olderThan: cursor });
    return { status: 200, body: { data, pagination: { limit, nextCursor } } };
  },
});
