import { ok } from "../../../lib/http/answer.ts";
import { apiHandler } from "../../../lib/http/api_handler.ts";
import { KeyCreate } from "../../../lib/keys/schema.ts";
import { createKey, listKeys } from "../../../lib/keys/service.ts";
import { parse } from "../../../lib/schema/parse.ts";

/** Without replays: a kept answer would keep the key. */
export const handler = apiHandler({
  GET: async ({ ctx }) => ok(await listKeys(ctx)),
  async POST({ ctx, body }) {
    const data = await createKey(ctx, parse(KeyCreate, body));
    return { status: 201, headers: { "Cache-Control": "no-store" }, body: { data } };
  },
}, { replays: false });
