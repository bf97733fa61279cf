import { contentId } from "./build_id.ts";
import { bundle } from "./bundle.ts";
import { checkJsxOptions, findDenoConfigs, importMapOf } from "./deno_config.ts";
import { nameIslandFiles } from "./island_files.ts";
import { islandSource } from "./island_source.ts";
import type { MemoryBuild } from "./memory_cache.ts";
import type { ResolvedBuildConfig } from "./options.ts";
import { findSources } from "./sources.ts";
import { buildStaticAssets, type BuiltAsset } from "./static_assets.ts";
import type { Transform } from "./transforms.ts";

/** Everything of a build but where it goes. */
export interface PreparedBuild {
  build: MemoryBuild;
  /** Only for a build on disk; else files are read at each request. */
  assets: BuiltAsset[];
}

/** Bundles, transforms and names a build; `config.buildId` is final after it. */
export async function prepareBuild(
  config: ResolvedBuildConfig,
  transforms: Transform[],
  registered: string[],
  isOnDisk: boolean,
): Promise<PreparedBuild> {
  const configs = await findDenoConfigs(config.root);
  const jsxImportSource = checkJsxOptions(configs);
  const importMap = await importMapOf(configs);
  const sources = await findSources(config);
  const extra = registered.map((item) => islandSource(item, config.root, importMap));
  const islands = nameIslandFiles([...sources.islands, ...extra]);
  const [scripts, assets] = await Promise.all([
    bundle(config, { islands, importMap, jsxImportSource }),
    isOnDisk ? buildStaticAssets(config, transforms) : [],
  ]);
  if (isOnDisk || config.mode === "production") {
    config.buildId = await contentId(config.buildId, scripts, assets);
  }
  return {
    build: {
      config,
      bundle: scripts,
      islands,
      routes: sources.routes,
      transforms,
    },
    assets,
  };
}
