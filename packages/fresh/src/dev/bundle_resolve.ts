import type { OnResolveArgs, OnResolveResult, Plugin, PluginBuild } from "esbuild";
import { dirname, isAbsolute, join } from "node:path";
import { fileURLToPath } from "node:url";

const PACKAGE_FOLDER = dirname(
  dirname(dirname(fileURLToPath(import.meta.url))),
);
const RUNTIME = join(PACKAGE_FOLDER, "src/runtime/mod.ts");
const SELF = /^(?:jsr:\/?@fresh\/core(?:@[^/]+)?|@fresh\/core|fresh)(?:\/(.*))?$/;
const NPM = /^npm:\/?((?:@[^/@]+\/)?[^/@]+)(?:@[^/]+)?(\/.*)?$/;
const RESOLVING = Symbol("resolving");

/** What the resolver knows about the app. */
export interface ResolveOptions {
  root: string;
  importMap: Map<string, string>;
}

/** Resolves imports of browser code as Deno would: import map, `npm:` specifiers, file URLs. */
export function denoResolver(options: ResolveOptions): Plugin {
  return {
    name: "deno-resolver",
    setup(build) {
      build.onResolve({ filter: /^[^./]|^\.[^./]/ }, (args) => {
        if (args.pluginData === RESOLVING || isAbsolute(args.path)) {
          return undefined;
        }
        return resolveBare(build, args, options);
      });
    },
  };
}

function resolveBare(
  build: PluginBuild,
  args: OnResolveArgs,
  options: ResolveOptions,
): Promise<OnResolveResult | undefined> | OnResolveResult | undefined {
  if (args.importer.includes("/node_modules/")) return undefined;
  const target = mapSpecifier(args.path, options.importMap);
  const own = SELF.exec(target) ?? SELF.exec(args.path);
  if (own !== null) return ownModule(own[1], args);
  if (target.startsWith("file:")) return { path: fileURLToPath(target) };
  if (isAbsolute(target)) return { path: target };
  const npm = NPM.exec(target);
  return resolveInFolders(
    build,
    args,
    npm === null ? target : npm[1] + (npm[2] ?? ""),
    [
      options.root,
      ...(args.resolveDir === "" ? [] : [args.resolveDir]),
      PACKAGE_FOLDER,
      Deno.cwd(),
    ],
  );
}

function ownModule(
  path: string | undefined,
  args: OnResolveArgs,
): OnResolveResult {
  if (path === "runtime") return { path: RUNTIME };
  const text = `"${args.path}" is server code; islands import from "fresh/runtime"`;
  return { errors: [{ text }] };
}

function mapSpecifier(
  specifier: string,
  importMap: Map<string, string>,
): string {
  const exact = importMap.get(specifier);
  if (exact !== undefined) return exact;
  const prefixes = [...importMap.keys()].filter((key) => specifier.startsWith(withSlash(key)));
  const prefix = prefixes.sort((a, b) => b.length - a.length)[0];
  if (prefix === undefined) return specifier;
  const rest = specifier.slice(withSlash(prefix).length);
  return withSlash(importMap.get(prefix) ?? "") + rest;
}

function withSlash(text: string): string {
  return text.endsWith("/") ? text : text + "/";
}

async function resolveInFolders(
  build: PluginBuild,
  args: OnResolveArgs,
  path: string,
  folders: string[],
): Promise<OnResolveResult> {
  const { kind, importer } = args;
  for (const resolveDir of folders) {
    const result = await build.resolve(path, {
      kind,
      importer,
      resolveDir,
      pluginData: RESOLVING,
    });
    if (result.errors.length === 0) return { ...result, pluginData: undefined };
  }
  const text = `Could not resolve "${args.path}" for the browser; is it in node_modules?`;
  return { errors: [{ text }] };
}
