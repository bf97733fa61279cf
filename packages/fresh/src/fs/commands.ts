import type { RouteFile } from "../build_cache.ts";
import { type Command, moveCommand } from "../commands.ts";
import type { Middleware } from "../middleware.ts";
import { errorRouteStep, type RouteConfig } from "../route.ts";
import type { LayoutConfig } from "../shell.ts";
import { type RouteModule, toComponent, toMiddlewares, toRoute } from "./modules.ts";
import { parseRoutePath, type RoutePath } from "./path.ts";
import { compareRouteFiles } from "./sort.ts";

/** The registrations that the files under `routes/` stand for, below `base`. */
export function fileCommands<State>(
  files: RouteFile[],
  base: string,
): Command<State>[] {
  return files.toSorted((a, b) => compareRouteFiles(a.path, b.path))
    .filter((file) => !/\/_(?:app|404)\.[tj]sx?$/.test(file.path))
    .map((file) => moveCommand(base, fileCommand<State>(file)));
}

function fileCommand<State>(file: RouteFile): Command<State> {
  const path = parseRoutePath(file.path);
  const mod = file.module;
  if (path.special === null) return pageCommand(file, path);
  if (typeof mod === "function") {
    throw new TypeError(`"${file.path}" must be loaded before the app starts`);
  }
  return specialCommand(path, file.path, mod);
}

function pageCommand<State>(file: RouteFile, path: RoutePath): Command<State> {
  const mod = file.module;
  const { pattern, segment } = path;
  if (typeof mod === "function") {
    const route = async () => toRoute<State>(file.path, await mod());
    return { kind: "route", path: pattern, segment, route };
  }
  const route = toRoute<State>(file.path, mod);
  return {
    kind: "route",
    path: route.config?.routeOverride ?? pattern,
    segment,
    route,
  };
}

function specialCommand<State>(
  { special, segment }: RoutePath,
  file: string,
  mod: RouteModule,
): Command<State> {
  switch (special) {
    case "_app":
      return { kind: "app", component: toComponent(file, mod) };
    case "_layout": {
      const config = (mod.config ?? {}) as LayoutConfig & RouteConfig;
      return {
        kind: "layout",
        path: segment,
        component: toComponent(file, mod),
        config,
      };
    }
    case "_middleware": {
      const middlewares: Middleware<State>[] = toMiddlewares(file, mod);
      return { kind: "use", path: segment, middlewares };
    }
    case "_404":
      return {
        kind: "notFound",
        step: errorRouteStep(toRoute<State>(file, mod)),
      };
    default:
      return {
        kind: "error",
        path: segment,
        step: errorRouteStep(toRoute<State>(file, mod)),
      };
  }
}
