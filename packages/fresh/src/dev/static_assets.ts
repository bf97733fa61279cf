import type { ResolvedBuildConfig } from "./options.ts";
import { findStaticSources, readTransformed, type StaticSource } from "./static_sources.ts";
import type { Transform } from "./transforms.ts";

/** A static file of a build. */
export interface BuiltAsset {
  /** Decoded URL path. */
  url: string;
  /** Where the content was read from. */
  path: string;
  content: Uint8Array<ArrayBuffer>;
  /** True if a transform changed or added it, so that it is no longer that of the source. */
  isChanged: boolean;
}

/** Reads and transforms all static files. */
export async function buildStaticAssets(
  config: ResolvedBuildConfig,
  transforms: Transform[],
): Promise<BuiltAsset[]> {
  const sources = await findStaticSources(config);
  const built = await Promise.all(
    sources.map((source) => buildOne(config, transforms, source)),
  );
  return built.flat();
}

async function buildOne(
  config: ResolvedBuildConfig,
  transforms: Transform[],
  source: StaticSource,
): Promise<BuiltAsset[]> {
  const original = await Deno.readFile(source.path);
  const results = await readTransformed(config, transforms, source, original);
  return [...results].map(([url, { content }]) => ({
    url,
    path: source.path,
    content,
    isChanged: url !== source.url || content !== original,
  }));
}
