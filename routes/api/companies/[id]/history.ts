import { companies } from "../../../../lib/companies/resource.ts";
import { apiHistory } from "../../../../lib/http/api.ts";

export const handler = apiHistory(companies);
