import { apiHandler } from "../../../../../lib/http/api_handler.ts";
import { signInWithPasskeyHere } from "../../../../../lib/http/sign_in.ts";
import { passkeyBody } from "../../../../../lib/http/sign_in_body.ts";
import { parse } from "../../../../../lib/schema/parse.ts";

export const handler = apiHandler({
  POST: async ({ context, body }) => ({
    status: 200,
    headers: { "Cache-Control": "no-store" },
    body: await signInWithPasskeyHere(context, parse(passkeyBody, body).credential),
  }),
}, { replays: false });
