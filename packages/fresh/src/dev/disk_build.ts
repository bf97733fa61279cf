import { dirname, join, relative, sep } from "node:path";
import { digestHex } from "../digest.ts";
import { contentType, isCompressible } from "../static/content_type.ts";
import type { SnapshotFile } from "../static/snapshot.ts";
import { RUNTIME_NAME } from "./bundle.ts";
import { compress } from "./compress.ts";
import { stampCss } from "./css_stamp.ts";
import { type MemoryBuild, scriptFolder, scriptImports } from "./memory_cache.ts";
import { reportSizes } from "./report.ts";
import { isLoadedAtStart } from "./route_files.ts";
import { compiledEntryCode, serverCode, snapshotCode } from "./snapshot_code.ts";
import type { BuiltAsset } from "./static_assets.ts";

/** Writes a production build to `outDir`; what an older build left there is removed. */
export async function writeBuild(
  build: MemoryBuild,
  assets: BuiltAsset[],
): Promise<void> {
  const { config } = build;
  const { outDir } = config;
  await removeIfThere(join(outDir, "static"));
  const files: Record<string, SnapshotFile> = {};
  const folder = scriptFolder(config.buildId);
  const scripts = [...build.bundle.files].map((
    [name, content],
  ): BuiltAsset => ({
    url: folder + name,
    path: folder + name,
    content,
    isChanged: true,
  }));
  await Promise.all([...assets, ...scripts].map(async (asset) => {
    files[asset.url] = await writeAsset(
      config.root,
      outDir,
      stamped(asset, config.buildId),
    );
  }));
  const sorted = Object.fromEntries(
    Object.entries(files).sort(([a], [b]) => a < b ? -1 : 1),
  );
  await writeText(
    join(outDir, "snapshot.js"),
    await snapshotOf(build, folder, sorted),
  );
  await writeText(
    join(outDir, "server.js"),
    serverCode(outDir, config.root, config.serverEntry),
  );
  await writeText(join(outDir, "compiled-entry.js"), compiledEntryCode());
  reportSizes(sorted);
}

function stamped(asset: BuiltAsset, buildId: string): BuiltAsset {
  const { content } = stampCss(
    { path: asset.url, content: asset.content },
    buildId,
  );
  return asset.url.endsWith(".css") ? { ...asset, content, isChanged: true } : asset;
}

async function writeAsset(
  root: string,
  outDir: string,
  asset: BuiltAsset,
): Promise<SnapshotFile> {
  const { url, content } = asset;
  const type = contentType(url);
  const target = join(outDir, "static", url);
  if (asset.isChanged) await writeBytes(target, content);
  const file: SnapshotFile = {
    hash: await digestHex(content),
    size: content.length,
    contentType: type,
    path: (asset.isChanged ? relative(outDir, target) : relative(root, asset.path))
      .replaceAll(sep, "/"),
    inOutput: asset.isChanged,
    immutable: url.startsWith("/_fresh/js/"),
  };
  const forms = isCompressible(type) ? await compress(content) : [];
  for (const form of forms) {
    file[form.encoding] = form.content.length;
    await writeBytes(
      `${target}.${form.encoding === "gzip" ? "gz" : "br"}`,
      form.content,
    );
  }
  return file;
}

async function snapshotOf(
  { config, bundle, islands, routes }: MemoryBuild,
  folder: string,
  files: Record<string, SnapshotFile>,
): Promise<string> {
  return snapshotCode({
    outDir: config.outDir,
    buildId: config.buildId,
    clientEntry: `${folder}${RUNTIME_NAME}.js`,
    imports: scriptImports(bundle, folder),
    islands: islands.map((island) => ({
      ...island,
      chunk: `${folder}${island.name}.js`,
      css: (bundle.css.get(island.name) ?? []).map((file) => folder + file),
    })),
    routes: await Promise.all(routes.map(async (path) => ({
      path,
      source: join(config.routeDir, path),
      isEager: await isLoadedAtStart(config.routeDir, path),
    }))),
    files,
  });
}

async function removeIfThere(path: string): Promise<void> {
  try {
    await Deno.remove(path, { recursive: true });
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
}

async function writeBytes(path: string, content: Uint8Array): Promise<void> {
  await Deno.mkdir(dirname(path), { recursive: true });
  await Deno.writeFile(path, content);
}

async function writeText(path: string, text: string): Promise<void> {
  await writeBytes(path, new TextEncoder().encode(text));
}
