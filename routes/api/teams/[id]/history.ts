import { teams } from "../../../../lib/teams/resource.ts";
import { apiHistory } from "../../../../lib/http/api.ts";

export const handler = apiHistory(teams);
