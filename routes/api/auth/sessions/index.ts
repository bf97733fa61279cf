import { listSessions, revokeOtherSessionsOf } from "../../../../lib/auth/sessions.ts";
import { ok } from "../../../../lib/http/answer.ts";
import { apiHandler } from "../../../../lib/http/api_handler.ts";

export const handler = apiHandler({
  GET: async ({ ctx }) => ok(await listSessions(ctx)),
  async DELETE({ ctx }) {
    await revokeOtherSessionsOf(ctx);
    return { status: 204 };
  },
}, { replays: false });
