import type { Context } from "../context.ts";
import { addVary, withMutableHeaders } from "../headers.ts";
import type { Middleware } from "../middleware.ts";

/** Which other sites may read answers, and how. */
export interface CORSOptions<State = unknown> {
  /** Default: `*`. A function gives the origin to allow, or nothing. */
  origin?:
    | string
    | string[]
    | ((origin: string, ctx: Context<State>) => string | undefined | null);
  allowMethods?: string[];
  /** Default: whatever the preflight asks for. */
  allowHeaders?: string[];
  /** Seconds that a preflight's answer may be kept. */
  maxAge?: number;
  credentials?: boolean;
  exposeHeaders?: string[];
}

const DEFAULT_METHODS = ["GET", "HEAD", "PUT", "POST", "DELETE", "PATCH"];

/** Lets other sites read answers; answers preflight requests (OPTIONS) itself with 204. */
export function cors<State>(
  options: CORSOptions<State> = {},
): Middleware<State> {
  const allowedOrigin = originFinder(options.origin ?? "*");
  return async (ctx) => {
    const origin = allowedOrigin(ctx.req.headers.get("origin") ?? "", ctx);
    if (ctx.req.method === "OPTIONS") {
      return preflight(ctx.req, origin, options);
    }
    const response = withMutableHeaders(await ctx.next());
    setCommonHeaders(response.headers, origin, options);
    return response;
  };
}

function originFinder<State>(
  allowed: NonNullable<CORSOptions<State>["origin"]>,
): (origin: string, ctx: Context<State>) => string | undefined | null {
  if (typeof allowed === "function") return allowed;
  if (allowed === "*") return () => "*";
  const list = typeof allowed === "string" ? [allowed] : allowed;
  return (origin) => list.includes(origin) ? origin : null;
}

function preflight<State>(
  req: Request,
  origin: string | undefined | null,
  options: CORSOptions<State>,
): Response {
  const headers = new Headers();
  setCommonHeaders(headers, origin, options);
  if (options.maxAge !== undefined) {
    headers.set("Access-Control-Max-Age", `${options.maxAge}`);
  }
  const methods = options.allowMethods ?? DEFAULT_METHODS;
  if (methods.length > 0) {
    headers.set("Access-Control-Allow-Methods", methods.join(","));
  }
  const asked = req.headers.get("Access-Control-Request-Headers");
  const allowed = options.allowHeaders?.length ? options.allowHeaders : splitList(asked);
  if (allowed.length > 0) {
    headers.set("Access-Control-Allow-Headers", allowed.join(","));
    addVary(headers, "Access-Control-Request-Headers");
  }
  return new Response(null, { status: 204, headers });
}

function setCommonHeaders<State>(
  headers: Headers,
  origin: string | undefined | null,
  options: CORSOptions<State>,
): void {
  if (origin) headers.set("Access-Control-Allow-Origin", origin);
  if (options.origin !== undefined && options.origin !== "*") {
    addVary(headers, "Origin");
  }
  if (options.credentials) {
    headers.set("Access-Control-Allow-Credentials", "true");
  }
  if (options.exposeHeaders?.length) {
    headers.set(
      "Access-Control-Expose-Headers",
      options.exposeHeaders.join(","),
    );
  }
}

function splitList(header: string | null): string[] {
  return (header ?? "").split(",").map((name) => name.trim()).filter(Boolean);
}
