import { alikeTo } from "../../../../lib/duplicates/service.ts";
import { getCustomer } from "../../../../lib/customers/service.ts";
import { ok } from "../../../../lib/http/answer.ts";
import { idOf } from "../../../../lib/http/api.ts";
import { apiHandler } from "../../../../lib/http/api_handler.ts";

export const handler = apiHandler({
  async GET({ ctx, params }) {
    const { id } = await getCustomer(ctx, idOf(params, "Customer"));
    return ok(await alikeTo(ctx, "customers", id));
  },
});
