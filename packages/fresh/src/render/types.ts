import type { VNode } from "preact";
import type { BuildCache } from "../build_cache.ts";

/** An app wrapper or layout, sync or async; an async one may answer with a Response. */
export type WrapperComponent =
  | (new (props: never) => unknown)
  | ((props: never) => unknown);

/** Everything one page render needs; the App's side of the code fills it, the renderer answers. */
export interface RenderInput {
  /** The page's vnode, or null. */
  vnode: VNode | null;
  /** Outermost first: the app wrapper, then layouts. Each gets `props` plus `Component`. */
  wrappers: WrapperComponent[];
  /** PageProps without `Component` and `data`: what layouts and the app wrapper get. */
  props: Record<string, unknown>;
  url: URL;
  basePath: string;
  isPartial: boolean;
  error: unknown;
  isDevelopment: boolean;
  cache: BuildCache | null;
  init: ResponseInit;
  /** True if `wrappers[0]` is the app wrapper; the inner part is then rendered before it, in the same pass. */
  hasApp?: boolean;
  /** Stylesheets (`css` exports) of the route that is rendered. */
  css: string[];
}
