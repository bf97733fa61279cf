import { apiItem, idOf } from "../../../lib/http/api.ts";
import { exactVersion } from "../../../lib/http/etag.ts";
import { parse } from "../../../lib/schema/parse.ts";
import { disableUser } from "../../../lib/users/access.ts";
import { users } from "../../../lib/users/resource.ts";
import { LeaveInput } from "../../../lib/users/schema.ts";

export const handler = apiItem(users, {
  async DELETE({ ctx, params, query, body, request }) {
    const input = parse(LeaveInput, body ?? Object.fromEntries(query));
    const exact = exactVersion(request);
    await disableUser(ctx, idOf(params, "User"), { ...input, exactVersion: exact });
    return { status: 204 };
  },
});
