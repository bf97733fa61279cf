import { mergeCompany } from "../../../../lib/companies/merge.ts";
import { Merge } from "../../../../lib/duplicates/schema.ts";
import { apiStep } from "../../../../lib/http/api.ts";
import { parse } from "../../../../lib/schema/parse.ts";

export const handler = apiStep(
  "Company",
  (ctx, id, body) => mergeCompany(ctx, id, parse(Merge, body)),
);
