import { idOf } from "../../../../../lib/http/api.ts";
import { apiHandler } from "../../../../../lib/http/api_handler.ts";
import { defaultLimit, HistoryQuery } from "../../../../../lib/schema/list_query.ts";
import { parseQuery } from "../../../../../lib/schema/parse.ts";
import { listDeliveries } from "../../../../../lib/webhooks/deliveries.ts";

export const handler = apiHandler({
  async GET({ ctx, params, query }) {
    const { limit = defaultLimit, cursor } = parseQuery(HistoryQuery, query);
    const id = idOf(params, "Webhook");
    const { deliveries, nextCursor } = await listDeliveries(ctx, id, { limit, before: cursor });
    return { status: 200, body: { data: deliveries, pagination: { limit, nextCursor } } };
  },
}, { query: true });
