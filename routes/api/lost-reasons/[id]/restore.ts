import { apiAction } from "../../../../lib/http/api.ts";
import { lostReasons } from "../../../../lib/lost_reasons/resource.ts";

export const handler = apiAction(lostReasons, "restore");
