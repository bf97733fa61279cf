import type { VNode } from "preact";
import type { Island } from "../build_cache.ts";
import type { RenderInput } from "./types.ts";
import type { AnyVNode } from "./touch.ts";

/** An island that was rendered as a root, in the order of its marker. */
export interface IslandEntry {
  island: Island;
  props: Record<string, unknown>;
  key: unknown;
}

/** JSX that was given to an island; `shown` once the island has rendered it. */
export interface SlotEntry {
  content: unknown;
  shown: boolean;
}

/** An element found in a `<Head>`. */
export interface HeadElement {
  vnode: VNode;
  context: object;
}

/** What one render collects; the lists stay null where nothing needs them. */
export interface RenderState {
  readonly input: RenderInput;
  readonly pathname: string;
  readonly islandsByType: Map<unknown, Island> | null;
  nonce: string | null;
  hasPartial: boolean;
  partialDepth: number;
  partialNames: Set<string> | null;
  /** The opening markers of partials in which no island is. */
  plainPartials: string[] | null;
  islands: IslandEntry[];
  slots: SlotEntry[];
  /** Contents of `<Head>` components, with the context each was rendered in. */
  heads: { children: unknown; context: object }[];
  /** Elements of `heads` by their identity, while or after they were collected. */
  headElements: Map<string, HeadElement> | null;
  /** What the hooks do with head elements just now. */
  headMode: "none" | "collect" | "merge";
  headContext: object;
  /** Children of the page's own `<head>`, rendered last, so that every `<Head>` is known. */
  documentHead: { children: unknown; context: object } | null;
  /** The vnode that the hooks let through as it is: what a root has just made of a swapped one. */
  passed: object | null;
  sawHtml: boolean;
  sawBody: boolean;
  /** True once `f-client-nav` was found switched on. */
  clientNav: boolean;
  /** Vnodes that were changed, with what they were; put back after the render. */
  touched: { vnode: AnyVNode; type: unknown; props: Record<string, unknown> }[];
}

/** The state of a new render of `input`. */
export function createState(input: RenderInput): RenderState {
  return {
    input,
    pathname: trimSlash(input.url.pathname),
    islandsByType: input.cache === null || input.cache.islands.size === 0
      ? null
      : input.cache.islands,
    nonce: null,
    hasPartial: false,
    partialDepth: 0,
    partialNames: null,
    plainPartials: null,
    islands: [],
    slots: [],
    heads: [],
    headElements: null,
    headMode: "none",
    headContext: {},
    documentHead: null,
    passed: null,
    sawHtml: false,
    sawBody: false,
    clientNav: false,
    touched: [],
  };
}

let current: RenderState | null = null;

/** The render that is running; null outside of one. Renders are synchronous, so one is enough. */
export function currentState(): RenderState | null {
  return current;
}

/** Makes `state` the running render, or none. */
export function setCurrentState(state: RenderState | null): void {
  current = state;
}

/** The pathname without its trailing slash; "/" stays. */
export function trimSlash(pathname: string): string {
  return pathname.length > 1 && pathname.endsWith("/") ? pathname.slice(0, -1) : pathname;
}

/** The nonce of this render, made at first use. */
export function nonceOf(state: RenderState): string {
  return state.nonce ??= crypto.randomUUID().replaceAll("-", "");
}
