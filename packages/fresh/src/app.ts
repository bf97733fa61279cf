import { buildOf } from "./app_build.ts";
import { type Command, moveCommand, type RouteSource } from "./commands.ts";
import { compileApp } from "./compile.ts";
import { type FreshConfig, resolveConfig, type ResolvedFreshConfig } from "./config.ts";
import type { Step } from "./context.ts";
import { joinPaths } from "./commands.ts";
import { type MaybeLazyMiddleware, type Middleware, resolveLazily } from "./middleware.ts";
import { createRequestHandler } from "./request.ts";
import { errorRouteStep, type Route, type RouteConfig } from "./route.ts";
import { ALL_METHODS } from "./router.ts";
import { listen, type ListenOptions } from "./serve.ts";
import type { LayoutConfig, ShellComponent } from "./shell.ts";
import type { WebSocketHandlers, WebSocketUpgradeOptions } from "./websocket.ts";

type Handlers<State> = MaybeLazyMiddleware<State>[];

// Lets mountApp read the registrations of another app without making them public.
const registrations = new WeakMap<object, unknown[]>();

/** A web app: middlewares, routes and layouts in the order of their registration. */
export class App<State> {
  config: ResolvedFreshConfig;
  #commands: Command<State>[] = [];

  constructor(config: FreshConfig = {}) {
    this.config = resolveConfig(config);
    registrations.set(this, this.#commands);
  }

  /** Adds middlewares for all requests, or for a path and everything below it. */
  use(...middleware: Handlers<State>): this;
  use(path: string, ...middleware: Handlers<State>): this;
  use(
    first: string | MaybeLazyMiddleware<State>,
    ...rest: Handlers<State>
  ): this {
    const path = typeof first === "string" ? first : "*";
    const all = typeof first === "string" ? rest : [first, ...rest];
    return this.#add({
      kind: "use",
      path,
      middlewares: all.map(resolveLazily),
    });
  }

  /** Handles GET (and HEAD) requests of a path. */
  get(path: string, ...handlers: Handlers<State>): this {
    return this.#handle(["GET"], path, handlers);
  }

  /** Handles POST requests of a path. */
  post(path: string, ...handlers: Handlers<State>): this {
    return this.#handle(["POST"], path, handlers);
  }

  /** Handles PATCH requests of a path. */
  patch(path: string, ...handlers: Handlers<State>): this {
    return this.#handle(["PATCH"], path, handlers);
  }

  /** Handles PUT requests of a path. */
  put(path: string, ...handlers: Handlers<State>): this {
    return this.#handle(["PUT"], path, handlers);
  }

  /** Handles DELETE requests of a path. */
  delete(path: string, ...handlers: Handlers<State>): this {
    return this.#handle(["DELETE"], path, handlers);
  }

  /** Handles HEAD requests of a path. */
  head(path: string, ...handlers: Handlers<State>): this {
    return this.#handle(["HEAD"], path, handlers);
  }

  /** Handles requests of a path with any method. */
  all(path: string, ...handlers: Handlers<State>): this {
    return this.#handle(ALL_METHODS, path, handlers);
  }

  /** Adds a page. */
  route(path: string, route: RouteSource<State>, config?: RouteConfig): this {
    return this.#add({
      kind: "route",
      path,
      segment: path,
      route: withConfig(route, config),
    });
  }

  /** Adds a layout for a path and everything below it. */
  layout(
    path: string,
    component: ShellComponent<State>,
    config: LayoutConfig = {},
  ): this {
    return this.#add({ kind: "layout", path, component, config });
  }

  /** Sets the outermost component; the last one wins. */
  appWrapper(component: ShellComponent<State>): this {
    return this.#add({ kind: "app", component });
  }

  /** Answers every 404 of the app. */
  notFound(routeOrMiddleware: Route<State> | Middleware<State>): this {
    return this.#add({
      kind: "notFound",
      step: toErrorStep(routeOrMiddleware),
    });
  }

  /** Answers the errors thrown at a path and below it. */
  onError(
    path: string,
    routeOrMiddleware: Route<State> | Middleware<State>,
  ): this {
    return this.#add({
      kind: "error",
      path,
      step: toErrorStep(routeOrMiddleware),
    });
  }

  /** Puts the file routes here; with a pattern, below it. */
  fsRoutes(pattern = "*"): this {
    return this.#add({ kind: "files", path: pattern });
  }

  /** Copies the registrations of another app below a path. */
  mountApp(path: string, app: App<State>): this {
    const { basePath } = app.config;
    const base = basePath === "" || basePath === path ? path : joinPaths(path, basePath);
    const commands = (registrations.get(app) ?? []) as Command<State>[];
    for (const command of [...commands]) this.#add(moveCommand(base, command));
    return this;
  }

  /** Opens WebSockets at a path. */
  ws(
    path: string,
    handlers: WebSocketHandlers,
    options?: WebSocketUpgradeOptions,
  ): this {
    return this.get(path, (ctx) => ctx.upgrade(handlers, options));
  }

  /** Compiles the app and gives the function that answers requests. */
  handler(): (
    request: Request,
    info?: Deno.ServeHandlerInfo,
  ) => Promise<Response> {
    const cache = buildOf(this);
    const { mode } = this.config;
    if (
      cache === null && mode === "production" &&
      Deno.env.get("DENO_DEPLOYMENT_ID")
    ) {
      throw new Error(
        "Could not find the production build: run `deno task build` first",
      );
    }
    if (cache !== null) {
      this.config = { ...this.config, root: cache.root, mode: cache.mode };
    }
    const compiled = compileApp(this.#commands, this.config.basePath, cache);
    return createRequestHandler(compiled, this.config, cache);
  }

  /**
   * Serves the app; without a port on the first free one from 8000 to 8019. Resolves as soon as it
   * listens; rejects with `Deno.errors.AddrInUse` if no port is free.
   */
  // deno-lint-ignore require-await -- what goes wrong is to reject the promise
  async listen(options: ListenOptions = {}): Promise<void> {
    listen(this.handler(), this.config.basePath, options);
  }

  #handle(
    methods: readonly string[],
    path: string,
    handlers: Handlers<State>,
  ): this {
    return this.#add({
      kind: "handler",
      path,
      methods,
      handlers: handlers.map(resolveLazily),
    });
  }

  #add(command: Command<State>): this {
    this.#commands.push(command);
    return this;
  }
}

function toErrorStep<State>(
  handler: Route<State> | Middleware<State>,
): Step<State> {
  return typeof handler === "function" ? handler : errorRouteStep(handler);
}

function withConfig<State>(
  source: RouteSource<State>,
  config?: RouteConfig,
): RouteSource<State> {
  if (config === undefined) return source;
  if (typeof source !== "function") {
    return { ...source, config: { ...source.config, ...config } };
  }
  return async () => {
    const route = await source();
    return { ...route, config: { ...route.config, ...config } };
  };
}
