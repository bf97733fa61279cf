import { teams } from "../../../lib/teams/resource.ts";
import { apiItem } from "../../../lib/http/api.ts";

export const handler = apiItem(teams);
