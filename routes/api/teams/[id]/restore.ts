import { teams } from "../../../../lib/teams/resource.ts";
import { apiAction } from "../../../../lib/http/api.ts";

export const handler = apiAction(teams, "restore");
