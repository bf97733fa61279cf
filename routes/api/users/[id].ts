import { apiItem, idOf } from "../../../lib/http/api.ts";
import type { ApiMethods } from "../../../lib/http/api_handler.ts";
import { exactVersion } from "../../../lib/http/etag.ts";
import { resources } from "../../../lib/resources.ts";
import { parse } from "../../../lib/schema/parse.ts";
import { disableUser } from "../../../lib/users/access.ts";
import { users } from "../../../lib/users/resource.ts";
import { LeaveInput } from "../../../lib/users/schema.ts";

const own: ApiMethods = {
  async DELETE({ ctx, params, query, body, request }) {
    const input = parse(LeaveInput, body ?? Object.fromEntries(query));
    const exact = exactVersion(request);
    await disableUser(ctx, idOf(params, "User"), { ...input, exactVersion: exact });
    return { status: 204 };
  },
};

export const handler = apiItem(users, own, resources);
