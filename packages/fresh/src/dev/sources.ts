import { join } from "node:path";
import { listFiles } from "./crawl.ts";
import type { ResolvedBuildConfig } from "./options.ts";

/** The files of an app that the build deals with. */
export interface AppSources {
  /** Route files, relative to the route folder. */
  routes: string[];
  /** Island files, absolute. */
  islands: string[];
}

const SCRIPT = /\.[tj]sx?$/;
const PRIVATE_FOLDER = /(?:^|\/)\(_[^/)]*\)\//;
const ISLAND_FOLDER = /(?:^|\/)\(_islands\)\//;

/** Finds routes and islands. */
export async function findSources(
  config: ResolvedBuildConfig,
): Promise<AppSources> {
  const isSource = (path: string) =>
    SCRIPT.test(path) && !path.endsWith(".d.ts") &&
    !config.ignore.some((pattern) => pattern.test(path));
  const [inRoutes, inIslands] = await Promise.all([
    listFiles(config.routeDir),
    listFiles(config.islandDir),
  ]);
  const routeFiles = inRoutes.filter(isSource);
  const islands = [
    ...inIslands.filter(isSource).map((file) => join(config.islandDir, file)),
    ...routeFiles.filter((file) => ISLAND_FOLDER.test(file))
      .map((file) => join(config.routeDir, file)),
  ];
  return {
    routes: routeFiles.filter((file) => !PRIVATE_FOLDER.test(file)),
    islands,
  };
}
