import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { RouteFile } from "../build_cache.ts";
import { parseRoutePath } from "../fs/path.ts";
import type { ResolvedBuildConfig } from "./options.ts";

/** True for a route file that must be loaded before the first request. */
export async function isLoadedAtStart(
  routeDir: string,
  file: string,
): Promise<boolean> {
  if (parseRoutePath(file).special !== null) return true;
  return (await Deno.readTextFile(join(routeDir, file))).includes(
    "routeOverride",
  );
}

/** The route files with their modules: special ones loaded, pages at their first request. */
export function loadRouteFiles(
  config: ResolvedBuildConfig,
  files: string[],
): Promise<RouteFile[]> {
  return Promise.all(files.map(async (path) => {
    const url = pathToFileURL(join(config.routeDir, path)).href;
    const load = (): Promise<Record<string, unknown>> => import(url);
    const isEager = await isLoadedAtStart(config.routeDir, path);
    return { path, module: isEager ? await load() : load };
  }));
}
