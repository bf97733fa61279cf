/** What the generated files of a build import; not for apps. */
import path from "node:path";
import { setBuild } from "./app_build.ts";
import type { BuildCache, Island } from "./build_cache.ts";
import { addIslands } from "./island_table.ts";
import { createProdCache } from "./static/prod_cache.ts";
import type { Snapshot } from "./static/snapshot.ts";

export { path };
export { createProdCache as ProdBuildCache };

/** Gives a build to an app. */
export function setBuildCache(
  app: object,
  cache: BuildCache,
  mode: BuildCache["mode"] = cache.mode,
): void {
  setBuild(app, { ...cache, mode });
}

/** Lists the islands of a module. */
export const IslandPreparer = addIslands;

export type { Island, Snapshot };
