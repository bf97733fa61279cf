import { apiStep } from "../../../../lib/http/api.ts";
import { loseLead } from "../../../../lib/leads/moves.ts";
import { LeadLoss } from "../../../../lib/leads/schema.ts";
import { parse } from "../../../../lib/schema/parse.ts";

export const handler = apiStep("Lead", (ctx, id, body) => loseLead(ctx, id, parse(LeadLoss, body)));
