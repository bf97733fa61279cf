import { StreamQuery } from "../../../lib/changes/feed.ts";
import { apiHandler } from "../../../lib/http/api_handler.ts";
import { changeStream } from "../../../lib/http/change_stream.ts";
import { undoables } from "../../../lib/resources.ts";
import { parseQuery } from "../../../lib/schema/parse.ts";

export const handler = apiHandler({
  GET({ context: { state }, query, request }) {
    const { after } = parseQuery(StreamQuery, query);
    const last = Number(request.headers.get("last-event-id") ?? NaN);
    return changeStream(state, Number.isSafeInteger(last) ? last : after, undoables);
  },
}, { query: true });
