import { idOf } from "../../../lib/http/api.ts";
import { apiHandler } from "../../../lib/http/api_handler.ts";
import { deleteKey } from "../../../lib/keys/service.ts";

export const handler = apiHandler({
  async DELETE({ ctx, params }) {
    await deleteKey(ctx, idOf(params, "Key"));
    return { status: 204 };
  },
}, { replays: false });
