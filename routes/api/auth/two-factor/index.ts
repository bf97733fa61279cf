import { endTwoFactor, getTwoFactor, startTwoFactor } from "../../../../lib/auth/two_factor.ts";
import { ok } from "../../../../lib/http/answer.ts";
import { apiHandler } from "../../../../lib/http/api_handler.ts";
import { provePassword } from "../../../../lib/http/prove_password.ts";

const noStore = { "Cache-Control": "no-store" };

export const handler = apiHandler({
  GET: async ({ ctx }) => ok(await getTwoFactor(ctx)),
  async POST({ ctx, context, body }) {
    await provePassword(context, body);
    return { ...ok(await startTwoFactor(ctx), noStore), status: 201 };
  },
  async DELETE({ ctx, context, body }) {
    await provePassword(context, body);
    await endTwoFactor(ctx);
    return { status: 204 };
  },
}, { replays: false });
