import { FeedQuery, readFeed } from "../../../lib/changes/feed.ts";
import { apiHandler } from "../../../lib/http/api_handler.ts";
import { undoables } from "../../../lib/resources.ts";
import { parseQuery } from "../../../lib/schema/parse.ts";

export const handler = apiHandler({
  async GET({ ctx, query }) {
    return { status: 200, body: await readFeed(ctx, parseQuery(FeedQuery, query), undoables) };
  },
}, { query: true });
