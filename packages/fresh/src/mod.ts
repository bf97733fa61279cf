export { App } from "./app.ts";
export { HttpError } from "./http_error.ts";
export { createDefine, type Define } from "./define.ts";
export {
  type HandlerByMethod,
  type HandlerFn,
  type Method,
  page,
  type PageResponse,
  type RouteData,
  type RouteHandler,
} from "./handlers.ts";
export type { PageProps } from "./page_props.ts";
export type { Context, FreshContext } from "./context.ts";
export type { Lazy, MaybeLazy, Middleware, MiddlewareFn } from "./middleware.ts";
export type { FreshConfig, ResolvedFreshConfig } from "./config.ts";
export type { ListenOptions } from "./serve.ts";
export type { RouteConfig } from "./route.ts";
export type { LayoutConfig } from "./shell.ts";
export type { Island } from "./build_cache.ts";
export type { WebSocketHandlers, WebSocketUpgradeOptions } from "./websocket.ts";
export { staticFiles } from "./middlewares/static_files.ts";
export { trailingSlashes } from "./middlewares/trailing_slashes.ts";
export { csrf, type CsrfOptions } from "./middlewares/csrf.ts";
export { cors, type CORSOptions } from "./middlewares/cors.ts";
export { csp, type CSPOptions } from "./middlewares/csp.ts";
export { ipFilter, type IpFilterOptions, type IpFilterRules } from "./middlewares/ip_filter.ts";
