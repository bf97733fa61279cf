import { ok } from "../../lib/http/answer.ts";
import { apiHandler } from "../../lib/http/api_handler.ts";
import { apiBoard } from "../../lib/leads/board.ts";
import { BoardQuery } from "../../lib/leads/schema.ts";
import { parseQuery } from "../../lib/schema/parse.ts";

export const handler = apiHandler({
  GET: async ({ ctx, query }) => ok(await apiBoard(ctx, parseQuery(BoardQuery, query))),
}, { query: true });
