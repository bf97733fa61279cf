import { apiStep } from "../../../../lib/http/api.ts";
import { winLead } from "../../../../lib/leads/moves.ts";

export const handler = apiStep("Lead", winLead);
