import { companies } from "../../../lib/companies/resource.ts";
import { apiCollection } from "../../../lib/http/api.ts";

export const handler = apiCollection(companies);
