import { companies } from "../../../../lib/companies/resource.ts";
import { apiAction } from "../../../../lib/http/api.ts";

export const handler = apiAction(companies, "restore");
