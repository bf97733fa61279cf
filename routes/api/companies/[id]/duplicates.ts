import { alikeTo } from "../../../../lib/duplicates/service.ts";
import { getCompany } from "../../../../lib/companies/service.ts";
import { ok } from "../../../../lib/http/answer.ts";
import { idOf } from "../../../../lib/http/api.ts";
import { apiHandler } from "../../../../lib/http/api_handler.ts";

export const handler = apiHandler({
  async GET({ ctx, params }) {
    const { id } = await getCompany(ctx, idOf(params, "Company"));
    return ok(await alikeTo(ctx, "companies", id));
  },
});
