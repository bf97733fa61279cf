import { apiCollection } from "../../../lib/http/api.ts";
import { leads } from "../../../lib/leads/resource.ts";

export const handler = apiCollection(leads);
