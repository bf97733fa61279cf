import { getSelf } from "../../../lib/auth/sign_in.ts";
import { ok } from "../../../lib/http/answer.ts";
import { apiHandler } from "../../../lib/http/api_handler.ts";

export const handler = apiHandler({ GET: ({ ctx }) => ok(getSelf(ctx)) });
