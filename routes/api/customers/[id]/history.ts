import { customers } from "../../../../lib/customers/resource.ts";
import { apiHistory } from "../../../../lib/http/api.ts";

export const handler = apiHistory(customers);
