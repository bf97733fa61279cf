import { formAction } from "../../../lib/http/form.ts";
import { RateKey } from "../../../lib/organisation/schema.ts";
import { removeRate } from "../../../lib/organisation/service.ts";
import { parse } from "../../../lib/schema/parse.ts";

export const handler = formAction(async (ctx, { fields }) => {
  await removeRate(ctx, parse(RateKey, fields));
  return "/admin/organisation";
});
