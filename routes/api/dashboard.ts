import { getDashboard } from "../../lib/dashboard/service.ts";
import { ok } from "../../lib/http/answer.ts";
import { apiHandler } from "../../lib/http/api_handler.ts";

export const handler = apiHandler({
  GET: async ({ ctx }) => ok(await getDashboard(ctx)),
});
