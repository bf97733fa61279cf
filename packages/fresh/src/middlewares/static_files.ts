import type { BuildCache, FileContent, StaticFile } from "../build_cache.ts";
import { type Context, REQUEST_STATE } from "../context.ts";
import type { Middleware } from "../middleware.ts";
import { isTracing, withSpan } from "../telemetry.ts";

const STAMP = "__frsh_c";
const FOREVER = "public, max-age=31536000, immutable";
const NEVER = "no-cache, no-store, max-age=0, must-revalidate";

/** Serves the built scripts and the files of `static/`; passes on what is not there. */
export function staticFiles<State>(): Middleware<State> {
  return (ctx) => {
    const { cache } = ctx[REQUEST_STATE];
    const path = cache === null ? null : filePath(ctx);
    if (cache === null || path === null) return ctx.next();
    if (cache.lacks?.(path)) return missing(ctx, path);
    const file = cache.file(path, acceptedEncodings(ctx.req));
    return file instanceof Promise
      ? file.then((found) => serve(ctx, cache, path, found))
      : serve(ctx, cache, path, file);
  };
}

function missing<State>(ctx: Context<State>, path: string): Response | Promise<Response> {
  return path === "/favicon.ico" ? new Response(null, { status: 404 }) : ctx.next();
}

function serve<State>(
  ctx: Context<State>,
  cache: BuildCache,
  path: string,
  file: StaticFile | null,
): Response | Promise<Response> {
  if (file === null) return missing(ctx, path);
  if (ctx.req.method !== "GET" && ctx.req.method !== "HEAD") {
    return new Response("Method Not Allowed", {
      status: 405,
      headers: { allow: "GET, HEAD" },
    });
  }
  const stamp = ctx.url.search === "" ? null : ctx.url.searchParams.get(STAMP);
  if (stamp !== null && stamp !== cache.buildId) return withoutStamp(ctx.url);
  const isProduction = cache.mode === "production";
  const isFixed = isProduction && (stamp !== null || file.immutable);
  if (!isTracing) return answer(ctx.req, file, isFixed, isProduction);
  return withSpan(
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

const MAX_KNOWN = 100;
const knownEncodings = new Map<string, string[]>();

function acceptedEncodings(req: Request): string[] {
  const header = req.headers.get("accept-encoding");
  if (header === null) return [];
  const known = knownEncodings.get(header);
  if (known !== undefined) return known;
  const encodings = header.split(",").filter((item) => !/;\s*q=0(?:\.0*)?\s*$/.test(item))
    .map((item) => (item.split(";")[0] ?? "").trim().toLowerCase());
  // Browsers send few different ones; whoever sends many fills no memory.
  if (knownEncodings.size < MAX_KNOWN) knownEncodings.set(header, encodings);
  return encodings;
}

function withoutStamp(url: URL): Response {
  const target = new URL(url);
  target.searchParams.delete(STAMP);
  return new Response(null, {
    status: 307,
    headers: { location: target.pathname + target.search },
  });
}

function answer(
  req: Request,
  file: StaticFile,
  isFixed: boolean,
  isProduction: boolean,
): Response | Promise<Response> {
  const table = isFixed ? fixedHeaders : changingHeaders;
  const headers = table.get(file) ?? fileHeaders(file, isFixed, isProduction);
  table.set(file, headers);
  const { Etag: etag } = headers;
  if (etag !== undefined && matchesEtag(req.headers.get("if-none-match"), etag)) {
    const { "Content-Length": _, ...rest } = headers;
    return new Response(null, { status: 304, headers: rest });
  }
  if (req.method === "HEAD") return new Response(null, { headers });
  const content = file.open();
  return content instanceof Promise
    ? content.then((body) => fileResponse(body, headers))
    : fileResponse(content, headers);
}

/** Headers one by one: given at once, they would be encoded before other middlewares add theirs. */
function fileResponse(content: FileContent, headers: FileHeaders): Response {
  const response = new Response(content as BodyInit);
  for (const name in headers) response.headers.set(name, headers[name] ?? "");
  return response;
}

// The headers of a file are made once as long as the build keeps it.
const fixedHeaders = new WeakMap<StaticFile, FileHeaders>();
const changingHeaders = new WeakMap<StaticFile, FileHeaders>();

type FileHeaders = Record<string, string> & { Etag?: string };

function fileHeaders(file: StaticFile, isFixed: boolean, isProduction: boolean): FileHeaders {
  const headers: FileHeaders = {
    "Content-Type": file.contentType,
    "Cache-Control": isFixed ? FOREVER : NEVER,
    vary: file.varies ? "If-None-Match, Accept-Encoding" : "If-None-Match",
  };
  if (file.encoding !== null) headers["Content-Encoding"] = file.encoding;
  if (isProduction && file.hash !== null) headers.Etag = `W/"${file.hash}"`;
  headers["Content-Length"] = String(file.size);
  return headers;
}

function matchesEtag(header: string | null, etag: string): boolean {
  if (header === null) return false;
  const weak = (value: string) => value.trim().replace(/^W\//, "").replace(/^"(.*)"$/, "$1");
  return header.split(",").some((value) => weak(value) === weak(etag) || value.trim() === "*");
}
