import { ok } from "../../../lib/http/answer.ts";
import { idOf } from "../../../lib/http/api.ts";
import { apiHandler } from "../../../lib/http/api_handler.ts";
import { getRun } from "../../../lib/runs/service.ts";

export const handler = apiHandler({
  GET: async ({ ctx, params }) => ok(await getRun(ctx, idOf(params, "Job"))),
});
