import type { BuildCache } from "./build_cache.ts";
import type { CompiledApp } from "./compile.ts";
import type { ResolvedFreshConfig } from "./config.ts";
import { Context, type RequestState } from "./context.ts";
import { HttpError, statusOf } from "./http_error.ts";
import { logError } from "./log.ts";
import { makeShell } from "./shell.ts";
import { statusText } from "./status_text.ts";
import { nameServerSpan, recordSpanError } from "./telemetry.ts";

type RequestHandler = (
  request: Request,
  info?: Deno.ServeHandlerInfo,
) => Promise<Response>;

const BARE = { skipAppWrapper: true, skipInheritedLayouts: true };
const LOCAL_INFO: Deno.ServeHandlerInfo = {
  remoteAddr: { transport: "tcp", hostname: "localhost", port: 0 },
  completed: Promise.resolve(),
};

/** The function that answers requests with a compiled app. */
export function createRequestHandler<State>(
  compiled: CompiledApp<State>,
  config: ResolvedFreshConfig,
  cache: BuildCache | null,
): RequestHandler {
  const emptyShell = makeShell(null, []);
  return async (req, info = LOCAL_INFO) => {
    const url = requestUrl(req, config.trustProxy);
    const match = compiled.router.find(req.method, url.pathname);
    const step = match === null ? compiled.notFound : match.decoded ? match.item : compiled.badPath;
    const route = match?.pattern ?? null;
    nameServerSpan(req.method, route);
    const state: RequestState<State> = {
      cursor: step,
      shell: emptyShell,
      css: [],
      allow: match?.allow ?? null,
      cache,
    };
    const ctx = new Context<State>(
      { req, url, info },
      { route, params: match?.params ?? {} },
      config,
      state,
    );
    try {
      const response = await step(ctx);
      if (response instanceof Response) return finish(response, req, state.allow);
      throw new TypeError(`Expected a Response from ${ctx.route ?? "a middleware"}`);
    } catch (error) {
      return finish(await answerError(ctx, error), req, state.allow);
    }
  };
}

async function answerError<State>(ctx: Context<State>, error: unknown): Promise<Response> {
  return await developmentPage(ctx, error) ?? errorResponse(error);
}

/** In development a browser gets an empty page, over which the renderer puts the error. */
async function developmentPage<State>(
  ctx: Context<State>,
  error: unknown,
): Promise<Response | null> {
  const isPage = ctx.req.headers.get("accept")?.includes("text/html");
  if (ctx.config.mode !== "development" || !isPage || statusOf(error) < 500) {
    return null;
  }
  try {
    ctx.error = error;
    const page = await ctx.render(null, { status: statusOf(error) }, BARE);
    logError(error);
    return page;
  } catch {
    return null;
  }
}

function requestUrl(req: Request, trustProxy: boolean): URL {
  const url = new URL(req.url);
  if (url.pathname.includes("//")) {
    url.pathname = url.pathname.replace(/\/{2,}/g, "/");
  }
  if (!trustProxy) return url;
  const protocol = req.headers.get("x-forwarded-proto");
  const host = req.headers.get("x-forwarded-host");
  if (protocol !== null) url.protocol = firstOf(protocol) + ":";
  if (host !== null) setHost(url, firstOf(host));
  return url;
}

function setHost(url: URL, host: string): void {
  url.host = host;
  // Without a port in the header, the one that the proxy used inwards must not stay.
  if (!/:\d+$/.test(host)) url.port = "";
}

function firstOf(header: string): string {
  return (header.split(",")[0] ?? "").trim();
}

function errorResponse(error: unknown): Response {
  const status = statusOf(error);
  if (status >= 500) {
    recordSpanError(error);
    logError(error);
  }
  if (!(error instanceof HttpError)) {
    return new Response("Internal server error", { status: 500 });
  }
  return new Response(error.message || statusText(status) || null, { status });
}

function finish(response: Response, req: Request, allow: string | null): Response {
  const lacksAllow = allow !== null && response.status === 405 &&
    !response.headers.has("allow");
  if (req.method !== "HEAD" && !lacksAllow) return response;
  const body = req.method === "HEAD" ? dropBody(response) : response.body;
  const answer = new Response(body, response);
  if (lacksAllow) answer.headers.set("allow", allow);
  return answer;
}

function dropBody(response: Response): null {
  response.body?.cancel().catch(logError);
  return null;
}
