import type { BuildOptions as EsbuildOptions, Metafile, OutputFile, Plugin } from "esbuild";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { denoResolver } from "./bundle_resolve.ts";
import { importSpecifier, type IslandFile } from "./island_files.ts";
import type { ResolvedBuildConfig } from "./options.ts";
import { inlinePublicEnv } from "./public_env.ts";

/** Browser code, ready to be served. */
export interface Bundle {
  /** File name in the script folder to content. */
  files: Map<string, Uint8Array<ArrayBuffer>>;
  /** Stylesheets of island files: island file name to CSS file names. */
  css: Map<string, string[]>;
  /** The files that a file imports before it runs, itself or by others. */
  imports: Map<string, string[]>;
}

/** What the bundler needs beside the configuration. */
export interface BundleInput {
  islands: IslandFile[];
  importMap: Map<string, string>;
  jsxImportSource: string;
}

/** Name of the boot script's file without extension. */
export const RUNTIME_NAME = "fresh-runtime";

// What pages with slots or client navigation load beside it.
const LAYERS = ["tree", "navigation"];

let running = 0;

/** Bundles the client runtime and each island file; code they share goes to chunks of its own. */
export async function bundle(
  config: ResolvedBuildConfig,
  input: BundleInput,
): Promise<Bundle> {
  const esbuild = await import("esbuild");
  running++;
  try {
    const result = await esbuild.build({
      ...esbuildOptions(config, input),
      write: false,
    });
    return toBundle(result.outputFiles ?? [], result.metafile);
  } finally {
    running--;
    // The service is one for all builds of this process, and keeps the process alive.
    if (running === 0) await esbuild.stop();
  }
}

function esbuildOptions(config: ResolvedBuildConfig, input: BundleInput) {
  const isProduction = config.mode === "production";
  const { kind, sourceRoot, sourcesContent } = config.sourceMap ??
    { kind: isProduction ? false : "linked" as const };
  return {
    entryPoints: entryPoints(config, input.islands),
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "browser",
    target: config.target,
    outdir: "/out",
    absWorkingDir: config.root,
    chunkNames: "chunk-[hash]",
    assetNames: "asset-[hash]",
    minify: isProduction,
    metafile: true,
    logLevel: "silent",
    ...jsxOptions(input.jsxImportSource),
    tsconfigRaw: "{}",
    treeShaking: true,
    legalComments: "none",
    sourcemap: kind,
    ...(sourceRoot !== undefined && { sourceRoot }),
    ...(sourcesContent !== undefined && { sourcesContent }),
    define: {
      "process.env": "{}",
      "process.env.NODE_ENV": JSON.stringify(config.mode),
    },
    plugins: [
      publicEnv(),
      denoResolver({ root: config.root, importMap: input.importMap }),
    ],
  } satisfies EsbuildOptions;
}

function jsxOptions(jsxImportSource: string) {
  if (jsxImportSource !== "preact") return { jsx: "automatic" as const, jsxImportSource };
  return {
    jsx: "transform" as const,
    jsxFactory: "freshElement",
    jsxFragment: "freshFragment",
    inject: [fileURLToPath(new URL("../runtime/client/jsx.ts", import.meta.url))],
  };
}

function entryPoints(
  config: ResolvedBuildConfig,
  islands: IslandFile[],
): { in: string; out: string }[] {
  const client = config.mode === "production" ? "../runtime/client/mod.ts" : "./client.ts";
  return [
    { in: fileURLToPath(new URL(client, import.meta.url)), out: RUNTIME_NAME },
    ...LAYERS.map((name) => ({
      in: fileURLToPath(new URL(`../runtime/client/${name}.ts`, import.meta.url)),
      out: `fresh-${name}`,
    })),
    ...islands.map((island) => ({
      in: sourcePath(island.source),
      out: island.name,
    })),
  ];
}

function sourcePath(source: string): string {
  const specifier = importSpecifier(source);
  return specifier.startsWith("file:") ? fileURLToPath(specifier) : specifier;
}

function publicEnv(): Plugin {
  return {
    name: "public-env",
    setup(build) {
      build.onLoad({ filter: /\.[tj]sx?$/ }, async ({ path }) => {
        if (path.includes("/node_modules/")) return undefined;
        const code = await Deno.readTextFile(path);
        const loader = path.slice(path.lastIndexOf(".") + 1) as
          | "ts"
          | "tsx"
          | "js"
          | "jsx";
        return { contents: inlinePublicEnv(code), loader };
      });
    },
  };
}

function toBundle(outputs: OutputFile[], metafile: Metafile): Bundle {
  const files = new Map(
    outputs.map((file) => [basename(file.path), new Uint8Array(file.contents)] as const),
  );
  const css = new Map<string, string[]>();
  for (const [path, output] of Object.entries(metafile.outputs)) {
    if (output.cssBundle === undefined) continue;
    css.set(basename(path, ".js"), [basename(output.cssBundle)]);
  }
  return { files, css, imports: importsOf(metafile) };
}

function importsOf({ outputs }: Metafile): Map<string, string[]> {
  const collect = (path: string, found: Set<string>) => {
    for (const { path: next, kind, external } of outputs[path]?.imports ?? []) {
      if (kind !== "import-statement" || external || found.has(next)) continue;
      collect(next, found.add(next));
    }
    return found;
  };
  return new Map(
    Object.keys(outputs).filter((path) => path.endsWith(".js"))
      .map((path) => [basename(path), [...collect(path, new Set())].map((file) => basename(file))]),
  );
}
