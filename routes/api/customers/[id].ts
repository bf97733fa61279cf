import { apiItem } from "../../../lib/http/api.ts";
import { customers } from "../../../lib/customers/resource.ts";

export const handler = apiItem(customers);
