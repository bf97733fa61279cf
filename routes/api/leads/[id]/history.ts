import { apiHistory } from "../../../../lib/http/api.ts";
import { leads } from "../../../../lib/leads/resource.ts";

export const handler = apiHistory(leads);
