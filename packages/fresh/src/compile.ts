import type { BuildCache } from "./build_cache.ts";
import { type Command, joinPaths, type RouteSource } from "./commands.ts";
import type { Step } from "./context.ts";
import { fileCommands } from "./fs/commands.ts";
import { HttpError } from "./http_error.ts";
import { firstLazy, type LazyRoute, lazyStep, loadOnce, refuseMethod } from "./lazy_route.ts";
import { methodsOf, type Route, routeStep } from "./route.ts";
import { ALL_METHODS, createRouter, type Router } from "./router.ts";
import {
  chain,
  createSegmentTree,
  segmentAt,
  type SegmentTree,
  wrapInSegments,
} from "./segments.ts";

/** An app ready to serve. */
export interface CompiledApp<State> {
  router: Router<Step<State>>;
  /** For a path without a route. */
  notFound: Step<State>;
  /** For a path with a broken percent-encoding. */
  badPath: Step<State>;
}

/** Where the registrations of one compilation go. */
interface Target<State> {
  basePath: string;
  router: Router<Step<State>>;
  tree: SegmentTree<State>;
  cache: BuildCache | null;
  /** Routes that are loaded later, by pattern. */
  lazy: Map<string, LazyRoute<State>[]>;
}

/** Builds the router of an app from its registrations, in their order. */
export function compileApp<State>(
  commands: Command<State>[],
  basePath: string,
  cache: BuildCache | null,
): CompiledApp<State> {
  const tree = createSegmentTree<State>();
  const target: Target<State> = {
    basePath,
    router: createRouter(),
    tree,
    cache,
    lazy: new Map(),
  };
  for (const command of commands) register(target, command);
  return {
    router: target.router,
    notFound: wrapInSegments(tree, "", throwNotFound),
    badPath: wrapInSegments(tree, "", throwBadPath),
  };
}

function register<State>(target: Target<State>, command: Command<State>): void {
  const { tree } = target;
  switch (command.kind) {
    case "use":
      segmentAt(tree, command.path).middlewares.push(...command.middlewares);
      break;
    case "layout":
      segmentAt(tree, command.path).layout = command;
      break;
    case "error":
      segmentAt(tree, command.path).errorRoute = command.step;
      break;
    case "app":
      tree.app = command.component;
      break;
    case "notFound":
      tree.notFound = command.step;
      break;
    case "handler": {
      const handler = command.handlers.reduceRight<Step<State>>(
        chain,
        throwNotFound,
      );
      addRoute(target, command.path, command.path, command.methods, handler);
      break;
    }
    case "route":
      addRouteSource(target, command.path, command.segment, command.route);
      break;
    case "files":
      for (
        const file of fileCommands<State>(
          target.cache?.routes ?? [],
          command.path,
        )
      ) {
        register(target, file);
      }
  }
}

function addRouteSource<State>(
  target: Target<State>,
  path: string,
  segment: string,
  source: RouteSource<State>,
): void {
  if (typeof source === "function") return addLazyRoute(target, path, segment, source);
  const methods = methodsOf(source);
  const served = methods.length > 0 ? methods : ["GET"];
  addRoute(target, path, segment, served, routeStep(source));
}

/** Files of several groups may have the same pattern, each with some of its methods. */
function addLazyRoute<State>(
  target: Target<State>,
  path: string,
  segment: string,
  source: () => Promise<Route<State>>,
): void {
  const pattern = patternOf(target, path);
  const load = loadOnce(path, source);
  const route = { load, run: wrapInSegments(target.tree, segment, lazyStep(load)) };
  const known = target.lazy.get(pattern);
  if (known !== undefined) {
    known.push(route);
    return;
  }
  const routes = [route];
  target.lazy.set(pattern, routes);
  const step = firstLazy(routes);
  for (const method of ALL_METHODS) target.router.add(method, pattern, step, step);
}

function addRoute<State>(
  target: Target<State>,
  path: string,
  segment: string,
  methods: readonly string[],
  handler: Step<State>,
): void {
  const pattern = patternOf(target, path);
  const step = wrapInSegments(target.tree, segment, handler);
  const otherwise = wrapInSegments(target.tree, segment, refuseMethod);
  for (const method of methods) {
    target.router.add(method, pattern, step, otherwise);
  }
}

function patternOf<State>({ basePath }: Target<State>, path: string): string {
  return joinPaths(basePath, path.startsWith("{") ? path : withSlash(path));
}

function withSlash(path: string): string {
  return path.startsWith("/") || path === "*" ? path : "/" + path;
}

function throwNotFound(): never {
  throw new HttpError(404);
}

function throwBadPath(): never {
  throw new HttpError(400, "The address has a broken percent-encoding");
}
