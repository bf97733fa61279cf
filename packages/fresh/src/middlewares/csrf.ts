import type { Context } from "../context.ts";
import { HttpError } from "../http_error.ts";
import type { Middleware } from "../middleware.ts";

/** Which other sites may send requests that change something. */
export interface CsrfOptions<State = unknown> {
  /** Default: the origin of the request's own URL. */
  origin?:
    | string
    | string[]
    | ((origin: string, ctx: Context<State>) => boolean);
}

const SAFE_METHODS = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Refuses requests that change something and come from another site, judged by `Sec-Fetch-Site` or
 * else `Origin`. Throws `HttpError` 403.
 */
export function csrf<State>(
  options: CsrfOptions<State> = {},
): Middleware<State> {
  const isAllowed = originCheck(options.origin);
  return (ctx) => {
    const { headers, method } = ctx.req;
    if (SAFE_METHODS.has(method)) return ctx.next();
    const site = headers.get("sec-fetch-site");
    const origin = headers.get("origin");
    const isOwn = site === null ? origin === null : site === "same-origin" || site === "none";
    if (isOwn || (origin !== null && isAllowed(origin, ctx))) return ctx.next();
    throw new HttpError(403);
  };
}

function originCheck<State>(
  allowed: CsrfOptions<State>["origin"],
): (origin: string, ctx: Context<State>) => boolean {
  if (allowed === undefined) return (origin, ctx) => origin === ctx.url.origin;
  if (typeof allowed === "function") return allowed;
  const list = Array.isArray(allowed) ? allowed : [allowed];
  return (origin) => list.includes(origin);
}
