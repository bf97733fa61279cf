import { Fragment, h, type VNode } from "preact";
import { type Context, REQUEST_STATE, sharedProps, type Step } from "./context.ts";
import type { HandlerFn, Method, PageResponse, RouteHandler } from "./handlers.ts";
import { HttpError, statusOf } from "./http_error.ts";
import { type AnyComponent, createNode, isAsyncComponent, type PageProps } from "./page_props.ts";
import { ALL_METHODS } from "./router.ts";
import type { LayoutConfig } from "./shell.ts";
import { isTracing, withSpan } from "./telemetry.ts";

/** How a route is registered and rendered. */
export interface RouteConfig extends LayoutConfig {
  /** A URLPattern path that replaces the one of the file. */
  routeOverride?: string;
  /** Serve only these methods. */
  methods?: "ALL" | Method[];
  /** Kept for compatibility; without effect. */
  csp?: boolean;
}

/** A page: a component, handlers, or both. */
export interface Route<State> {
  component?: AnyComponent<PageProps<never, State>> | undefined;
  handler?: RouteHandler<unknown, State> | undefined;
  config?: RouteConfig | undefined;
  /** URLs of stylesheets that the page needs. */
  css?: string[] | undefined;
}

/** A page that is shown instead of another one: which status it has unless its handler says so. */
interface RenderOptions {
  status?: number;
}

/** The methods that a route serves. */
export function methodsOf<State>(route: Route<State>): readonly string[] {
  const { component, handler, config } = route;
  const chosen = config?.methods;
  if (Array.isArray(chosen)) return chosen;
  if (typeof handler === "function" || chosen === "ALL") return ALL_METHODS;
  const methods = Object.keys(handler ?? {});
  if (component !== undefined && !methods.includes("GET")) methods.push("GET");
  return methods;
}

/** Answers with a route: its handler for the request's method, then its component. */
export function routeStep<State>(route: Route<State>): Step<State> {
  return (ctx) => answer(ctx, route, handlerFor(route, ctx.req.method), {});
}

/** Answers an error with a route, for any method; its status is that of the error. */
export function errorRouteStep<State>(route: Route<State>): Step<State> {
  return (ctx) => {
    const handler = handlerFor(route, ctx.req.method) ??
      handlerFor(route, "GET");
    return answer(ctx, route, handler, { status: statusOf(ctx.error) });
  };
}

function handlerFor<State>(
  route: Route<State>,
  method: string,
): HandlerFn<unknown, State> | undefined {
  const { handler } = route;
  if (handler === undefined || typeof handler === "function") return handler;
  const own = Object.hasOwn(handler, method) ? handler[method as Method] : undefined;
  return own ?? (method === "HEAD" ? handler.GET : undefined);
}

async function answer<State>(
  ctx: Context<State>,
  route: Route<State>,
  handler: HandlerFn<unknown, State> | undefined,
  options: RenderOptions,
): Promise<Response> {
  ctx[REQUEST_STATE].css = route.css ?? [];
  if (handler === undefined) {
    if (route.component === undefined) throw new HttpError(404);
    ctx.data = {};
    return renderRoute(ctx, route, options);
  }
  const made = isTracing ? tracedHandler(ctx, handler) : handler(ctx);
  const result = made instanceof Promise ? await made : made;
  if (result instanceof Response) return result;
  if (!isPageResponse(result)) {
    throw new TypeError(
      `Expected a Response or page data from the handler of ${ctx.route}`,
    );
  }
  ctx.data = result.data;
  return renderRoute(ctx, route, pageInit(result, options));
}

function tracedHandler<State>(ctx: Context<State>, handler: HandlerFn<unknown, State>) {
  return withSpan("handler", { "fresh.span_type": "fs_routes/handler" }, () => handler(ctx));
}

function isPageResponse(value: unknown): value is PageResponse<unknown> {
  return typeof value === "object" && value !== null && "data" in value;
}

function pageInit(
  result: PageResponse<unknown>,
  options: RenderOptions,
): ResponseInit {
  const status = result.status ?? options.status ?? 200;
  return result.headers === undefined ? { status } : { status, headers: result.headers };
}

function renderRoute<State>(
  ctx: Context<State>,
  route: Route<State>,
  init: ResponseInit,
): Promise<Response> {
  const vnode = route.component === undefined ? null : pageNode(ctx, route.component);
  if (!(vnode instanceof Promise)) return ctx.render(vnode, init, route.config);
  return vnode.then((made) =>
    made instanceof Response ? made : ctx.render(made, init, route.config)
  );
}

function pageNode<State>(
  ctx: Context<State>,
  component: AnyComponent<PageProps<never, State>>,
): VNode | Promise<VNode | Response> {
  const props = {
    ...sharedProps(ctx),
    Component: ctx.Component,
    data: ctx.data as never,
  };
  if (!isAsyncComponent(component)) return createNode(component, props);
  return withSpan("invoke async component", {}, () => component(props))
    .then((rendered) => rendered instanceof Response ? rendered : h(Fragment, null, rendered));
}
