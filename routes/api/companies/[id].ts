import { companies } from "../../../lib/companies/resource.ts";
import { apiItem } from "../../../lib/http/api.ts";

export const handler = apiItem(companies);
