import type { ComponentChildren } from "preact";
import type { BuildCache, Island } from "../src/build_cache.ts";
import { renderPage } from "../src/render/mod.ts";
import type { RenderInput } from "../src/render/types.ts";

/** The island of {@linkcode cacheOf}. */
export function Counter(props: { n?: number; f?: () => void; children?: ComponentChildren }) {
  return <button type="button">{props.n}{props.children}</button>;
}

export const COUNTER: Island = {
  name: "Counter",
  exportName: "default",
  chunk: "/_fresh/js/B/Counter.js",
  css: ["/counter.css"],
};

/** A build with one island and one stylesheet. */
export function cacheOf(mode: BuildCache["mode"] = "production"): BuildCache {
  return {
    root: ".",
    buildId: "B",
    mode,
    clientEntry: "/_fresh/js/B/fresh-runtime.js",
    islands: new Map([[Counter, COUNTER]]),
    routes: [],
    has: (path) => path === "/styles.css",
    file: () => Promise.resolve(null),
  };
}

/** Renders what is given, with defaults for the rest. */
export function render(input: Given<RenderInput>): Promise<Response> {
  return renderPage({
    vnode: null,
    wrappers: [],
    props: {},
    url: new URL("http://localhost/a/b?q=1"),
    basePath: "",
    isPartial: false,
    error: null,
    isDevelopment: false,
    cache: cacheOf(),
    init: {},
    css: [],
    ...input,
  });
}

type Given<T> = { [K in keyof T]?: T[K] };

/** The document of {@linkcode render}. */
export async function html(input: Given<RenderInput>): Promise<string> {
  return await (await render(input)).text();
}
