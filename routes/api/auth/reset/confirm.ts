import { setPasswordByLink } from "../../../../lib/auth/use_link.ts";
import { apiHandler } from "../../../../lib/http/api_handler.ts";
import { linkBody } from "../../../../lib/http/sign_in_body.ts";
import { parse } from "../../../../lib/schema/parse.ts";

export const handler = apiHandler({
  POST: async ({ ctx, body }) => {
    const { token, password } = parse(linkBody, body);
    await setPasswordByLink(ctx, { purpose: "reset", token }, password);
    return { status: 204 };
  },
}, { replays: false });
