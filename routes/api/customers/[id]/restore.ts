import { apiAction } from "../../../../lib/http/api.ts";
import { customers } from "../../../../lib/customers/resource.ts";

export const handler = apiAction(customers, "restore");
