import type { Middleware } from "./middleware.ts";
import type { Route } from "./route.ts";
import type { LayoutConfig, ShellComponent } from "./shell.ts";
import type { Step } from "./context.ts";

/** One registration; an App is a list of these until it is compiled. */
export type Command<State> =
  | { kind: "use"; path: string; middlewares: Middleware<State>[] }
  | {
    kind: "handler";
    path: string;
    methods: readonly string[];
    handlers: Middleware<State>[];
  }
  | { kind: "route"; path: string; segment: string; route: RouteSource<State> }
  | {
    kind: "layout";
    path: string;
    component: ShellComponent<State>;
    config: LayoutConfig;
  }
  | { kind: "app"; component: ShellComponent<State> }
  | { kind: "notFound"; step: Step<State> }
  | { kind: "error"; path: string; step: Step<State> }
  | { kind: "files"; path: string };

/** A route, or a function that loads it at the first request. */
export type RouteSource<State> = Route<State> | (() => Promise<Route<State>>);

/** Puts a path below another; "*", "/*" and "/" stand for the base itself. */
export function joinPaths(base: string, path: string): string {
  const prefix = base.replace(/\/?\*$/, "").replace(/\/+$/, "");
  if (prefix === "") return path;
  if (path === "*") return prefix + "/*";
  if (path === "/" || path === "") return prefix;
  if (path.startsWith("/{:") && path.endsWith("}?")) {
    return `${prefix}{/${path.slice(2)}`;
  }
  return prefix +
    (path.startsWith("/") || path.startsWith("{") ? path : "/" + path);
}

/** The same registration below `base`. */
export function moveCommand<State>(
  base: string,
  command: Command<State>,
): Command<State> {
  if (command.kind === "app" || command.kind === "notFound") return command;
  const path = joinPaths(base, command.path);
  if (command.kind !== "route") return { ...command, path };
  return { ...command, path, segment: joinPaths(base, command.segment) };
}
