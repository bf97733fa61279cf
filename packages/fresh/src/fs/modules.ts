import { logWarning } from "../log.ts";
import type { RouteHandler } from "../handlers.ts";
import type { Middleware } from "../middleware.ts";
import type { Route, RouteConfig } from "../route.ts";
import type { ShellComponent } from "../shell.ts";

/** The exports of a file under `routes/`. */
export type RouteModule = Record<string, unknown>;

/** Reads a page, `_error` or `_404` file. Throws an Error if it exports nothing of use. */
export function toRoute<State>(file: string, mod: RouteModule): Route<State> {
  const handler = mod.handlers ?? mod.handler;
  if (
    [handler, mod.default, mod.config, mod.css].every((value) => value === undefined)
  ) {
    throw new Error(`Could not find relevant exports in: ${file}`);
  }
  checkHandlers(file, handler);
  return {
    component: mod.default as Route<State>["component"],
    handler: handler as RouteHandler<unknown, State> | undefined,
    config: mod.config as RouteConfig | undefined,
    css: mod.css as string[] | undefined,
  };
}

/** Reads a `_middleware` file: one function or a list of them. */
export function toMiddlewares<State>(
  file: string,
  mod: RouteModule,
): Middleware<State>[] {
  const exported = mod.handlers ?? mod.handler ?? mod.default;
  if (exported === undefined) {
    throw new Error(`Could not find relevant exports in: ${file}`);
  }
  const list = Array.isArray(exported) ? exported : [exported];
  if (list.every((item) => typeof item === "function")) {
    for (const item of list) checkHandlers(file, item);
    return list;
  }
  logWarning(
    `Middleware handlers by method are not supported, export a function or a list in: ${file}`,
  );
  return [];
}

/** Reads the component of an `_app` or `_layout` file. */
export function toComponent<State>(
  file: string,
  mod: RouteModule,
): ShellComponent<State> {
  if (typeof mod.default !== "function") {
    throw new Error(`Could not find relevant exports in: ${file}`);
  }
  if (mod.handler !== undefined || mod.handlers !== undefined) {
    logWarning(`Layouts and the app wrapper have no handlers, the ones are ignored in: ${file}`);
  }
  return mod.default as ShellComponent<State>;
}

function checkHandlers(file: string, handler: unknown): void {
  const all = typeof handler === "object" && handler !== null ? Object.values(handler) : [handler];
  if (all.some((fn) => typeof fn === "function" && fn.length > 1)) {
    throw new Error(
      `Handlers must only have one argument but found more than one, as in Fresh 1. ` +
        `Check the function signature in: ${file}`,
    );
  }
}
