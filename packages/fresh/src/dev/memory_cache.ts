import type { BuildCache, StaticFile } from "../build_cache.ts";
import { digestHex } from "../digest.ts";
import { contentType } from "../static/content_type.ts";
import { type Bundle, RUNTIME_NAME } from "./bundle.ts";
import { stampCss } from "./css_stamp.ts";
import { type IslandFile, loadIslands } from "./island_files.ts";
import type { ResolvedBuildConfig } from "./options.ts";
import { loadRouteFiles } from "./route_files.ts";
import { findStaticSource, findStaticSources, readTransformed } from "./static_sources.ts";
import type { Transform } from "./transforms.ts";

/** What a build in memory consists of. */
export interface MemoryBuild {
  config: ResolvedBuildConfig;
  bundle: Bundle;
  islands: IslandFile[];
  routes: string[];
  transforms: Transform[];
}

/** A build without anything on disk: scripts from memory, static files read at each request. */
export async function createMemoryCache(
  build: MemoryBuild,
): Promise<BuildCache> {
  const { config, bundle } = build;
  const folder = scriptFolder(config.buildId);
  const chunkOf = (name: string) => ({
    chunk: `${folder}${name}.js`,
    css: (bundle.css.get(name) ?? []).map((file) => folder + file),
  });
  const [islands, routes, sources] = await Promise.all([
    loadIslands(build.islands, chunkOf),
    loadRouteFiles(config, build.routes),
    findStaticSources(config),
  ]);
  const known = new Set(sources.map((source) => source.url));
  return {
    root: config.root,
    buildId: config.buildId,
    mode: config.mode,
    clientEntry: `${folder}${RUNTIME_NAME}.js`,
    imports: scriptImports(bundle, folder),
    islands,
    routes,
    has: (pathname) => known.has(pathname),
    file: (pathname) =>
      pathname.startsWith(folder)
        ? scriptFile(bundle, pathname.slice(folder.length), config.mode)
        : sourceFile(build, pathname),
  };
}

/** What each script imports, by URL; those without imports are left out. */
export function scriptImports(bundle: Bundle, folder: string): Record<string, string[]> {
  const entries = [...bundle.imports].filter(([, files]) => files.length > 0)
    .map(([name, files]) => [folder + name, files.map((file) => folder + file)] as const);
  return Object.fromEntries(entries);
}

/** URL folder of a build's scripts. */
export function scriptFolder(buildId: string): string {
  return `/_fresh/js/${buildId}/`;
}

async function scriptFile(
  bundle: Bundle,
  name: string,
  mode: ResolvedBuildConfig["mode"],
): Promise<StaticFile | null> {
  const content = bundle.files.get(name);
  return content === undefined ? null : await toStaticFile(name, content, mode === "production");
}

async function sourceFile(
  build: MemoryBuild,
  url: string,
): Promise<StaticFile | null> {
  const { config, transforms } = build;
  const source = await findStaticSource(config, url);
  if (source === null) return null;
  const content = await Deno.readFile(source.path);
  const file = (await readTransformed(config, transforms, source, content)).get(
    url,
  );
  return file === undefined
    ? null
    : await toStaticFile(url, stampCss(file, config.buildId).content, false);
}

async function toStaticFile(
  name: string,
  content: Uint8Array<ArrayBuffer>,
  immutable: boolean,
): Promise<StaticFile> {
  return {
    contentType: contentType(name),
    hash: await digestHex(content),
    size: content.length,
    encoding: null,
    varies: false,
    immutable,
    open: () => Promise.resolve(content),
  };
}
