import type { BuildCache } from "../src/build_cache.ts";
import { setBuildCache } from "../src/internal.ts";
import { App, type FreshConfig } from "../src/mod.ts";

type RouteModule = Record<string, unknown>;

/** A build that consists of these route modules only; pages are loaded lazily. */
export function fakeBuild(routes: Record<string, RouteModule>): BuildCache {
  return {
    root: "/app",
    buildId: "build1",
    mode: "production",
    clientEntry: "/_fresh/js/build1/fresh-runtime.js",
    islands: new Map(),
    routes: Object.entries(routes).map(([path, mod]) => {
      const isSpecial = /(?:^|\/)_\w+\.tsx?$/.test(path) || "config" in mod;
      return { path, module: isSpecial ? mod : () => Promise.resolve(mod) };
    }),
    file: () => Promise.resolve(null),
  };
}

/** An app with these route files. */
export function routesApp(
  routes: Record<string, RouteModule>,
  config?: FreshConfig,
  pattern?: string,
): App<{ text: string }> {
  const app = new App<{ text: string }>(config);
  setBuildCache(app, fakeBuild(routes));
  return app.fsRoutes(pattern);
}
