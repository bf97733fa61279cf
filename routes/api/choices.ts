import { ChoiceQuery } from "../../lib/choices/schema.ts";
import { findChoices } from "../../lib/choices/service.ts";
import { ok } from "../../lib/http/answer.ts";
import { apiHandler } from "../../lib/http/api_handler.ts";
import { parseQuery } from "../../lib/schema/parse.ts";

export const handler = apiHandler({
  GET: async ({ ctx, query }) => ok(await findChoices(ctx, parseQuery(ChoiceQuery, query))),
}, { query: true });
