import { join, relative, sep } from "node:path";
import { listFiles } from "./crawl.ts";
import type { ResolvedBuildConfig } from "./options.ts";
import { type AssetFile, type Transform, transformFile } from "./transforms.ts";

/** A file of a static folder, by its URL path. */
export interface StaticSource {
  /** Starts with "/", decoded. */
  url: string;
  /** Absolute path. */
  path: string;
  /** The static folder that it is in. */
  dir: string;
}

/** Lists the static files; where folders have the same path, the first wins. */
export async function findStaticSources(
  config: ResolvedBuildConfig,
): Promise<StaticSource[]> {
  const found = new Map<string, StaticSource>();
  const skipFolder = (path: string, name: string) => path === config.outDir || isHidden(name);
  for (const dir of config.staticDir) {
    for (const file of await listFiles(dir, skipFolder)) {
      const url = "/" + file;
      if (isHidden(file.slice(file.lastIndexOf("/") + 1)) || found.has(url)) {
        continue;
      }
      found.set(url, { url, path: join(dir, file), dir });
    }
  }
  return [...found.values()];
}

/** Finds the file for a URL path, as {@linkcode findStaticSources} would, or null. */
export async function findStaticSource(
  config: ResolvedBuildConfig,
  url: string,
): Promise<StaticSource | null> {
  if (url.endsWith("/") || url.split("/").some(isHidden)) return null;
  for (const dir of config.staticDir) {
    const path = join(dir, url);
    if (!path.startsWith(dir + sep) || path.startsWith(config.outDir + sep)) {
      continue;
    }
    if (await isFile(path)) return { url, path, dir };
  }
  return null;
}

/** Runs a static file through the transforms; gives each result by its URL path. */
export async function readTransformed(
  config: ResolvedBuildConfig,
  transforms: Transform[],
  source: StaticSource,
  content: Uint8Array<ArrayBuffer>,
): Promise<Map<string, AssetFile>> {
  const { target, mode, root } = config;
  const files = await transformFile(
    transforms,
    { path: source.path, content },
    {
      target,
      mode,
      root,
    },
  );
  return new Map(files.map((file) => [urlOf(source.dir, file.path), file]));
}

function urlOf(dir: string, path: string): string {
  return "/" + relative(dir, path).replaceAll(sep, "/");
}

function isHidden(name: string): boolean {
  return name.startsWith(".") && name !== ".well-known";
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await Deno.stat(path)).isFile;
  } catch {
    return false;
  }
}
