import { apiItem } from "../../../lib/http/api.ts";
import { lostReasons } from "../../../lib/lost_reasons/resource.ts";

export const handler = apiItem(lostReasons);
