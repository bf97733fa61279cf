import { mergeCustomer } from "../../../../lib/customers/merge.ts";
import { Merge } from "../../../../lib/duplicates/schema.ts";
import { apiStep } from "../../../../lib/http/api.ts";
import { parse } from "../../../../lib/schema/parse.ts";

export const handler = apiStep(
  "Customer",
  (ctx, id, body) => mergeCustomer(ctx, id, parse(Merge, body)),
);
