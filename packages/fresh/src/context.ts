import { type FunctionComponent, isValidElement, type VNode } from "preact";
import type { BuildCache } from "./build_cache.ts";
import type { ResolvedFreshConfig } from "./config.ts";
import { redirectTo } from "./redirect.ts";
import { renderPage } from "./render/mod.ts";
import type { RenderInput } from "./render/types.ts";
import { type LayoutConfig, narrowShell, type Shell } from "./shell.ts";
import { streamOf, type StreamSource } from "./stream.ts";
import { upgrade, type WebSocketHandlers, type WebSocketUpgradeOptions } from "./websocket.ts";
import { isTracing, withSpan } from "./telemetry.ts";

/** One link of a compiled chain: a middleware that knows what comes after it. */
export type Step<State> = (ctx: Context<State>) => Response | Promise<Response>;

/** What the compiled chain keeps with a request, out of the app's sight. */
export interface RequestState<State> {
  /** What `ctx.next()` runs. A method, so that contexts of different states fit one another. */
  cursor(ctx: Context<State>): Response | Promise<Response>;
  shell: Shell;
  /** Stylesheets of the matched route. */
  css: string[];
  /** Methods of the matched pattern, where the request's is not one of them. */
  allow: string | null;
  cache: BuildCache | null;
}

/** Key of the {@linkcode RequestState} in a context. */
export const REQUEST_STATE: unique symbol = Symbol("request state");

const nothing: FunctionComponent = () => null;

/** One request: what came in, what middlewares keep with it, and the ways to answer. */
export class Context<State> {
  readonly config: ResolvedFreshConfig;
  /** The request's URL; duplicate slashes in its path are collapsed. */
  readonly url: URL;
  readonly req: Request;
  /** The matched pattern, or null. */
  readonly route: string | null;
  /** Decoded parameters of the matched pattern. */
  readonly params: Record<string, string>;
  /** Shared by all middlewares and the page; starts as `{}`. */
  readonly state: State;
  /** What the handler gave to its page. */
  data: unknown = undefined;
  /** The error that is being answered, or null. */
  error: unknown | null = null;
  readonly info: Deno.ServeHandlerInfo;
  /** True if the client asked for partials only. */
  readonly isPartial: boolean;
  /** The inner tree, in layouts and the app wrapper. */
  Component: FunctionComponent = nothing;
  readonly [REQUEST_STATE]: RequestState<State>;
  #next: (() => Promise<Response>) | null = null;

  constructor(
    request: { req: Request; url: URL; info: Deno.ServeHandlerInfo },
    match: { route: string | null; params: Record<string, string> },
    config: ResolvedFreshConfig,
    state: RequestState<State>,
  ) {
    this.config = config;
    this.url = request.url;
    this.req = request.req;
    this.info = request.info;
    this.route = match.route;
    this.params = match.params;
    this.state = {} as State;
    this.isPartial = request.url.search !== "" &&
      request.url.searchParams.has("fresh-partial");
    this[REQUEST_STATE] = state;
  }

  /** Runs what comes after the current middleware; errors thrown there pass through. */
  get next(): () => Promise<Response> {
    return this.#next ??= () => advance(this);
  }

  /** Redirects; a target that starts with "/" can not lead to another host. */
  redirect(pathOrUrl: string, status = 302): Response {
    return redirectTo(pathOrUrl, status, this.isPartial);
  }

  /** Renders a page inside of the layouts and the app wrapper. Throws for anything but a vnode. */
  async render(
    vnode: VNode | null,
    init?: ResponseInit,
    config?: LayoutConfig,
  ): Promise<Response> {
    if (vnode !== null && !isValidElement(vnode)) {
      throw new Error(
        "ctx.render() needs a JSX element or null as its first argument",
      );
    }
    const input = renderInput(this, vnode, init, config);
    if (!isTracing) return renderPage(input);
    return await withSpan("render", { "fresh.span_type": "render" }, () => renderPage(input));
  }

  /** Answers with plain text. */
  text(content: string, init?: ResponseInit): Response {
    return new Response(content, withType(init, "text/plain;charset=UTF-8"));
  }

  /** Answers with HTML. */
  html(content: string, init?: ResponseInit): Response {
    return new Response(content, withType(init, "text/html; charset=utf-8"));
  }

  /** Answers with JSON. */
  json(content: unknown, init?: ResponseInit): Response {
    return Response.json(content, init);
  }

  /** Answers with the parts of an iterable (or of a function that gives one), as they come. */
  stream(source: StreamSource, init?: ResponseInit): Response {
    return new Response(streamOf(source), init);
  }

  /** Turns the request into a WebSocket. Throws `HttpError` 400 if it did not ask for one. */
  upgrade(
    options?: WebSocketUpgradeOptions,
  ): { socket: WebSocket; response: Response };
  upgrade(
    handlers: WebSocketHandlers,
    options?: WebSocketUpgradeOptions,
  ): Response;
  upgrade(
    first?: WebSocketHandlers | WebSocketUpgradeOptions,
    options?: WebSocketUpgradeOptions,
  ): Response | { socket: WebSocket; response: Response } {
    return upgrade(this.req, first, options);
  }
}

/** @deprecated Use {@linkcode Context}. */
export type FreshContext<State = unknown> = Context<State>;

function advance<State>(ctx: Context<State>): Promise<Response> {
  const request = ctx[REQUEST_STATE];
  const { cursor, shell } = request;
  try {
    const result = cursor(ctx);
    if (result instanceof Promise) return restoreAfter(ctx, result, cursor, shell);
    request.cursor = cursor;
    request.shell = shell;
    return Promise.resolve(result);
  } catch (error) {
    return restoreAfter(ctx, Promise.reject(error), cursor, shell);
  }
}

/** Puts back what the inner chain changed, so that a middleware may call `ctx.next()` again. */
async function restoreAfter<State>(
  ctx: Context<State>,
  result: Promise<Response>,
  cursor: Step<State>,
  shell: Shell,
): Promise<Response> {
  const request = ctx[REQUEST_STATE];
  try {
    return await result;
  } catch (error) {
    ctx.error = error;
    throw error;
  } finally {
    request.cursor = cursor;
    request.shell = shell;
  }
}

function renderInput<State>(
  ctx: Context<State>,
  vnode: VNode | null,
  init: ResponseInit | undefined,
  config: LayoutConfig | undefined,
): RenderInput {
  const { shell, cache, css } = ctx[REQUEST_STATE];
  const { wrappers, app } = narrowShell(shell, config);
  return {
    vnode,
    wrappers,
    hasApp: app !== null,
    props: sharedProps(ctx),
    url: ctx.url,
    basePath: ctx.config.basePath,
    isPartial: ctx.isPartial,
    error: ctx.error,
    isDevelopment: ctx.config.mode === "development",
    cache,
    init: init ?? {},
    css,
  };
}

/** The props that pages, layouts and the app wrapper have in common. */
export function sharedProps<State>(ctx: Context<State>) {
  return {
    config: ctx.config,
    url: ctx.url,
    req: ctx.req,
    params: ctx.params,
    info: ctx.info,
    state: ctx.state,
    isPartial: ctx.isPartial,
    error: ctx.error,
    route: ctx.route,
  };
}

function withType(init: ResponseInit | undefined, type: string): ResponseInit {
  const headers = new Headers(init?.headers);
  if (!headers.has("content-type")) headers.set("content-type", type);
  return { ...init, headers };
}
