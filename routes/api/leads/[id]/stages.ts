import { ok } from "../../../../lib/http/answer.ts";
import { idOf } from "../../../../lib/http/api.ts";
import { apiHandler } from "../../../../lib/http/api_handler.ts";
import { leadStages } from "../../../../lib/leads/service.ts";

export const handler = apiHandler({
  GET: async ({ ctx, params }) => ok(await leadStages(ctx, idOf(params, "Lead"))),
});
