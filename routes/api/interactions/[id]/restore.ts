import { apiAction } from "../../../../lib/http/api.ts";
import { interactions } from "../../../../lib/interactions/resource.ts";

export const handler = apiAction(interactions, "restore");
