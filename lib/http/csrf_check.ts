import { type Context, csrf } from "fresh";
import { publicOrigin } from "./client.ts";
import { define, type State } from "./define.ts";
import { isApi } from "./paths.ts";

const check = csrf<State>({
  origin: (origin: string, ctx: Context<State>) => origin === publicOrigin(ctx),
});

/**
 * Refuses writes that another site makes a browser send. Only a cookie travels without the sender
 * knowing it; forms for anybody are checked too, or a visitor could be signed in as somebody else.
 */
export const csrfCheck = define.middleware((ctx) => {
  const asked = ctx.state.credential.kind === "cookie" || !isApi(ctx.url);
  return asked ? check(ctx) : ctx.next();
});
