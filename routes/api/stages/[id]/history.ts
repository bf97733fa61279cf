import { apiHistory } from "../../../../lib/http/api.ts";
import { stages } from "../../../../lib/stages/resource.ts";

export const handler = apiHistory(stages);
