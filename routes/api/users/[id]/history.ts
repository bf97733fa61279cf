import { apiHistory } from "../../../../lib/http/api.ts";
import { users } from "../../../../lib/users/resource.ts";

export const handler = apiHistory(users);
