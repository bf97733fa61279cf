import { teams } from "../../../lib/teams/resource.ts";
import { apiCollection } from "../../../lib/http/api.ts";

export const handler = apiCollection(teams);
