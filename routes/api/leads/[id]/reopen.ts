import { apiStep } from "../../../../lib/http/api.ts";
import { reopenLead } from "../../../../lib/leads/moves.ts";

export const handler = apiStep("Lead", reopenLead);
