import { type Context, REQUEST_STATE, type Step } from "./context.ts";
import { statusOf } from "./http_error.ts";
import type { Middleware } from "./middleware.ts";
import {
  addLayout,
  type LayoutConfig,
  makeShell,
  type Shell,
  type ShellComponent,
} from "./shell.ts";
import { isTracing, withSpan } from "./telemetry.ts";

/** What is registered for one folder of the URL space. */
export interface Segment<State> {
  middlewares: Middleware<State>[];
  layout: { component: ShellComponent<State>; config: LayoutConfig } | null;
  errorRoute: Step<State> | null;
}

/** Everything registered so far, by segment path ("" is the root). */
export interface SegmentTree<State> {
  byPath: Map<string, Segment<State>>;
  app: ShellComponent<State> | null;
  /** Serves every 404 of the app, also for routes registered before it. */
  notFound: Step<State> | null;
}

/** A tree with nothing registered. */
export function createSegmentTree<State>(): SegmentTree<State> {
  return { byPath: new Map(), app: null, notFound: null };
}

/** The segment path of a pattern: without optional groups, wildcards and trailing slashes. */
export function segmentPath(pattern: string): string {
  return pattern.replace(/\{[^}]*\}\?/g, "").replace(/\/?\*$/, "").replace(
    /\/+$/,
    "",
  );
}

/** The segment of a pattern, made if it is new. */
export function segmentAt<State>(
  tree: SegmentTree<State>,
  pattern: string,
): Segment<State> {
  const path = segmentPath(pattern);
  let segment = tree.byPath.get(path);
  if (segment === undefined) {
    segment = { middlewares: [], layout: null, errorRoute: null };
    tree.byPath.set(path, segment);
  }
  return segment;
}

/**
 * Puts what is registered so far for `path` and its parents around `handler`, from the root inwards.
 * Later registrations do not change the result.
 */
export function wrapInSegments<State>(
  tree: SegmentTree<State>,
  path: string,
  handler: Step<State>,
): Step<State> {
  let shell: Shell = makeShell(tree.app, []);
  const levels = segmentsOf(tree, segmentPath(path)).map((segment) => {
    if (segment.layout !== null) shell = addLayout(shell, segment.layout);
    return { segment, shell };
  });
  let step = handler;
  levels.toReversed().forEach(({ segment, shell }, depth) => {
    const inner = segment.middlewares.reduceRight<Step<State>>(chain, step);
    const isPlain = segment.middlewares.length === 0 &&
      segment.errorRoute === null;
    if (depth > 0 && isPlain && segment.layout === null) return;
    step = boundary(tree, segment.errorRoute, shell, inner);
  });
  const count = levels.reduce((sum, { segment }) => sum + segment.middlewares.length, 0);
  return isTracing ? traced(step, count) : step;
}

function traced<State>(step: Step<State>, count: number): Step<State> {
  return (ctx) => withSpan("middlewares", { "fresh.middleware.count": count }, () => step(ctx));
}

/** A step that runs `middleware`, whose `ctx.next()` runs `next`. */
export function chain<State>(
  next: Step<State>,
  middleware: Middleware<State>,
): Step<State> {
  return (ctx) => {
    ctx[REQUEST_STATE].cursor = next;
    return middleware(ctx);
  };
}

function boundary<State>(
  tree: SegmentTree<State>,
  errorRoute: Step<State> | null,
  shell: Shell,
  inner: Step<State>,
): Step<State> {
  const fail = (ctx: Context<State>, error: unknown) => {
    ctx.error = error;
    ctx[REQUEST_STATE].shell = shell;
    if (statusOf(error) === 404 && tree.notFound !== null) return tree.notFound(ctx);
    if (errorRoute !== null) return errorRoute(ctx);
    throw error;
  };
  return (ctx) => {
    ctx[REQUEST_STATE].shell = shell;
    if (errorRoute === null && tree.notFound === null) return inner(ctx);
    try {
      const result = inner(ctx);
      return result instanceof Promise ? guard(ctx, result, fail) : result;
    } catch (error) {
      return fail(ctx, error);
    }
  };
}

async function guard<State>(
  ctx: Context<State>,
  result: Promise<Response>,
  fail: (ctx: Context<State>, error: unknown) => Response | Promise<Response>,
): Promise<Response> {
  try {
    return await result;
  } catch (error) {
    return await fail(ctx, error);
  }
}

function segmentsOf<State>(
  tree: SegmentTree<State>,
  path: string,
): Segment<State>[] {
  const found: Segment<State>[] = [segmentAt(tree, "")];
  let here = "";
  for (const part of path.split("/").slice(1)) {
    here += "/" + part;
    const plain = withoutGroups(here);
    // A guard put on "/admin" by use() also guards "/admin" inside of a route group.
    const shared = plain !== here && !part.startsWith("(") ? tree.byPath.get(plain) : undefined;
    if (shared !== undefined) {
      found.push({ ...shared, layout: null, errorRoute: null });
    }
    const own = tree.byPath.get(here);
    if (own !== undefined) found.push(own);
  }
  return found;
}

function withoutGroups(path: string): string {
  return path.replace(/\/\([^)/]+\)/g, "");
}
