import { apiStep } from "../../../../lib/http/api.ts";
import { moveLead } from "../../../../lib/leads/moves.ts";
import { LeadMove } from "../../../../lib/leads/schema.ts";
import { parse } from "../../../../lib/schema/parse.ts";

export const handler = apiStep("Lead", (ctx, id, body) => moveLead(ctx, id, parse(LeadMove, body)));
