import { apiAction } from "../../../../lib/http/api.ts";
import { users } from "../../../../lib/users/resource.ts";

export const handler = apiAction(users, "restore");
