import { apiExport } from "../../../lib/http/export.ts";
import { users } from "../../../lib/users/resource.ts";

export const handler = apiExport(users);
