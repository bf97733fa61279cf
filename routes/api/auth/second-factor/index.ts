import { apiHandler } from "../../../../lib/http/api_handler.ts";
import { signInWithFactorHere } from "../../../../lib/http/sign_in.ts";
import { secondFactorBody } from "../../../../lib/http/sign_in_body.ts";
import { parse } from "../../../../lib/schema/parse.ts";

export const handler = apiHandler({
  POST: async ({ context, body }) => ({
    status: 200,
    headers: { "Cache-Control": "no-store" },
    body: await signInWithFactorHere(context, parse(secondFactorBody, body)),
  }),
}, { replays: false });
