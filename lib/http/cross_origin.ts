import { type Context, cors } from "fresh";
import { define, type State } from "./define.ts";

const allow = cors<State>({
  origin: (origin: string, ctx: Context<State>) =>
    ctx.state.platform.config.CORS_ORIGIN.includes(origin) ? origin : null,
  credentials: true,
  allowMethods: ["GET", "POST", "PUT", "DELETE", "PATCH"],
  allowHeaders: ["Content-Type", "Authorization", "Idempotency-Key", "If-Match", "If-None-Match"],
  exposeHeaders: ["X-Total-Count", "X-RateLimit-Remaining", "ETag", "Retry-After"],
  maxAge: 600,
});

/** Lets the origins of CORS_ORIGIN read the API from a browser, and answers their preflights. */
export const crossOrigin = define.middleware((ctx) => {
  const foreign = ctx.req.headers.has("origin") && ctx.url.pathname.startsWith("/api");
  return foreign && ctx.state.platform.config.CORS_ORIGIN.length > 0 ? allow(ctx) : ctx.next();
});
