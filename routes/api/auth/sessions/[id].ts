import { revokeSession } from "../../../../lib/auth/sessions.ts";
import { apiHandler } from "../../../../lib/http/api_handler.ts";

export const handler = apiHandler({
  DELETE: async ({ ctx, params }) => {
    await revokeSession(ctx, params.id ?? "");
    return { status: 204 };
  },
}, { replays: false });
