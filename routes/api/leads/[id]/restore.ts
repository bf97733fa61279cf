import { apiAction } from "../../../../lib/http/api.ts";
import { leads } from "../../../../lib/leads/resource.ts";

export const handler = apiAction(leads, "restore");
