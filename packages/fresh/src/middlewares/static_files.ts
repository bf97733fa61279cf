import type { StaticFile } from "../build_cache.ts";
import { type Context, REQUEST_STATE } from "../context.ts";
import { addVary } from "../headers.ts";
import type { Middleware } from "../middleware.ts";
import { withSpan } from "../telemetry.ts";

const STAMP = "__frsh_c";
const FOREVER = "public, max-age=31536000, immutable";
const NEVER = "no-cache, no-store, max-age=0, must-revalidate";

/** Serves the built scripts and the files of `static/`; passes on what is not there. */
export function staticFiles<State>(): Middleware<State> {
  return (ctx) => {
    const { cache } = ctx[REQUEST_STATE];
    const path = cache === null ? null : filePath(ctx);
    if (cache === null || path === null) return ctx.next();
    return serve(ctx, path);
  };
}

async function serve<State>(
  ctx: Context<State>,
  path: string,
): Promise<Response> {
  const { cache } = ctx[REQUEST_STATE];
  const file = await cache?.file(path, acceptedEncodings(ctx.req));
  if (cache === null || file === null || file === undefined) {
    return path === "/favicon.ico" ? new Response(null, { status: 404 }) : ctx.next();
  }
  if (ctx.req.method !== "GET" && ctx.req.method !== "HEAD") {
    return new Response("Method Not Allowed", {
      status: 405,
      headers: { allow: "GET, HEAD" },
    });
  }
  const stamp = ctx.url.searchParams.get(STAMP);
  if (stamp !== null && stamp !== cache.buildId) return withoutStamp(ctx.url);
  const isProduction = cache.mode === "production";
  const isFixed = isProduction && (stamp !== null || file.immutable);
  return await withSpan(
    "static file",
    {
      "fresh.span_type": "static_file",
      "fresh.cache": isFixed ? "immutable" : "no_store",
    },
    () => answer(ctx.req, file, isFixed, isProduction),
  );
}

/** The file's decoded path in the build, or null if the URL can not name a file. */
function filePath<State>(ctx: Context<State>): string | null {
  const { basePath } = ctx.config;
  let { pathname } = ctx.url;
  if (basePath !== "") {
    if (!pathname.startsWith(basePath + "/")) return null;
    pathname = pathname.slice(basePath.length);
  }
  return pathname.includes("%") ? decodePath(pathname) : pathname;
}

function decodePath(pathname: string): string | null {
  try {
    const parts = pathname.split("/").map(decodeURIComponent);
    // An encoded slash or dots must not lead out of the folder.
    const isSafe = parts.every((part) => !/[/\\\0]/.test(part) && part !== "..");
    return isSafe ? parts.join("/") : null;
  } catch {
    return null;
  }
}

function acceptedEncodings(req: Request): string[] {
  const header = req.headers.get("accept-encoding");
  if (header === null) return [];
  return header.split(",").filter((item) => !/;\s*q=0(?:\.0*)?\s*$/.test(item))
    .map((item) => (item.split(";")[0] ?? "").trim().toLowerCase());
}

function withoutStamp(url: URL): Response {
  const target = new URL(url);
  target.searchParams.delete(STAMP);
  return new Response(null, {
    status: 307,
    headers: { location: target.pathname + target.search },
  });
}

async function answer(
  req: Request,
  file: StaticFile,
  isFixed: boolean,
  isProduction: boolean,
): Promise<Response> {
  const headers = new Headers({
    "Content-Type": file.contentType,
    "Cache-Control": isFixed ? FOREVER : NEVER,
    vary: "If-None-Match",
  });
  if (file.encoding !== null) headers.set("Content-Encoding", file.encoding);
  if (file.varies) addVary(headers, "Accept-Encoding");
  if (isProduction && file.hash !== null) {
    const etag = `W/"${file.hash}"`;
    headers.set("Etag", etag);
    if (matchesEtag(req.headers.get("if-none-match"), etag)) {
      return new Response(null, { status: 304, headers });
    }
  }
  headers.set("Content-Length", String(file.size));
  if (req.method === "HEAD") return new Response(null, { headers });
  return new Response(await file.open() as BodyInit, { headers });
}

function matchesEtag(header: string | null, etag: string): boolean {
  if (header === null) return false;
  const weak = (value: string) => value.trim().replace(/^W\//, "").replace(/^"(.*)"$/, "$1");
  return header.split(",").some((value) => weak(value) === weak(etag) || value.trim() === "*");
}
