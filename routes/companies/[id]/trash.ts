import { trashCompany } from "../../../lib/companies/service.ts";
import { idOf } from "../../../lib/http/api.ts";
import { formAction } from "../../../lib/http/form.ts";

export const handler = formAction(async (ctx, { params }) => {
  await trashCompany(ctx, idOf(params, "Company"));
  return "/companies";
});
