import { apiHistory } from "../../../../lib/http/api.ts";
import { interactions } from "../../../../lib/interactions/resource.ts";

export const handler = apiHistory(interactions);
