import { type Context, REQUEST_STATE, type Step } from "./context.ts";
import { HttpError } from "./http_error.ts";
import { methodsOf, type Route, routeStep } from "./route.ts";
import { withSpan } from "./telemetry.ts";

/** A route once it is loaded. */
interface LoadedRoute<State> {
  methods: readonly string[];
  step: Step<State>;
}

/** A route that is loaded at its first request. */
export interface LazyRoute<State> {
  load(): LoadedRoute<State> | Promise<LoadedRoute<State>>;
  /** Answers with the route, inside of its middlewares. */
  run: Step<State>;
}

/** A function that loads the route once; after a failure the next call tries again. */
export function loadOnce<State>(
  name: string,
  load: () => Promise<Route<State>>,
): LazyRoute<State>["load"] {
  let loaded: LoadedRoute<State> | undefined;
  let loading: Promise<LoadedRoute<State>> | undefined;
  const start = () =>
    withSpan("lazy-route", { "fresh.route_name": name }, async () => {
      const route = await load();
      return loaded = { methods: methodsOf(route), step: routeStep(route) };
    });
  return () =>
    loaded ?? (loading ??= start().catch((error) => {
      loading = undefined;
      throw error;
    }));
}

/** Answers with a lazy route, or refuses the method. */
export function lazyStep<State>(load: LazyRoute<State>["load"]): Step<State> {
  return (ctx) => {
    const route = load();
    return route instanceof Promise
      ? route.then((loaded) => answer(ctx, loaded))
      : answer(ctx, route);
  };
}

function answer<State>(ctx: Context<State>, { methods, step }: LoadedRoute<State>) {
  if (serves(methods, ctx.req.method)) return step(ctx);
  noteMethods(ctx, methods);
  return refuseMethod(ctx);
}

/**
 * Answers with the first of several routes of one pattern that has the request's method. The list
 * may still grow until the first request.
 */
export function firstLazy<State>(routes: LazyRoute<State>[]): Step<State> {
  return (ctx) => {
    const [only] = routes;
    return routes.length === 1 && only !== undefined ? only.run(ctx) : runFirst(routes, ctx);
  };
}

async function runFirst<State>(
  routes: LazyRoute<State>[],
  ctx: Context<State>,
): Promise<Response> {
  for (const [i, route] of routes.entries()) {
    if (i === routes.length - 1 || await isFor(route, ctx)) return await route.run(ctx);
  }
  throw new HttpError(404);
}

async function isFor<State>({ load }: LazyRoute<State>, ctx: Context<State>): Promise<boolean> {
  try {
    const { methods } = await load();
    if (serves(methods, ctx.req.method)) return true;
    noteMethods(ctx, methods);
    return false;
  } catch {
    // It fails once more when it is run, where its error pages see it.
    return true;
  }
}

function noteMethods<State>(ctx: Context<State>, methods: readonly string[]): void {
  const request = ctx[REQUEST_STATE];
  const known = request.allow?.split(", ") ?? [];
  request.allow = [...new Set([...known, ...methods])].join(", ");
}

function serves(methods: readonly string[], method: string): boolean {
  return methods.length === 0 || methods.includes(method) ||
    (method === "HEAD" && methods.includes("GET"));
}

/** Answers a method that a pattern does not have: 204 for OPTIONS, else it throws a 405. */
export function refuseMethod<State>(ctx: Context<State>): Response {
  const { allow } = ctx[REQUEST_STATE];
  if (ctx.req.method !== "OPTIONS") throw new HttpError(405);
  return new Response(null, { status: 204, headers: allow === null ? {} : { allow } });
}
