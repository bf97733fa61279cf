import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** How browser code is mapped back to its sources. */
export interface SourceMapOptions {
  kind: boolean | "linked" | "inline" | "external" | "both";
  sourceRoot?: string;
  sourcesContent?: boolean;
}

/** What `new Builder()` takes. Paths are absolute, `file:` URLs, or relative to `root`. */
export interface BuildOptions {
  /** Browsers to build for. Default: `["chrome99", "firefox99", "safari15"]`. */
  target?: string | string[];
  /** Folder of the app. Default: the working directory. */
  root?: string;
  /** Where the build is written. Default: `_fresh`. */
  outDir?: string;
  /** Static files; in a list the first folder that has a file wins. Default: `static`. */
  staticDir?: string | string[];
  islandDir?: string;
  routeDir?: string;
  /** The module that exports `app`. Default: `main.ts`. */
  serverEntry?: string;
  /** Files that are neither routes nor islands. Default: tests. */
  ignore?: RegExp[];
  sourceMap?: SourceMapOptions;
}

/** The options with all defaults filled in and absolute paths. */
export interface ResolvedBuildConfig {
  target: string | string[];
  root: string;
  outDir: string;
  staticDir: string[];
  islandDir: string;
  routeDir: string;
  serverEntry: string;
  ignore: RegExp[];
  sourceMap?: SourceMapOptions;
  mode: "development" | "production";
  /** Names this build in URLs; final once the build is done. */
  buildId: string;
}

const TEST_FILES = /[._]test\.(?:[tj]sx?|[mc][tj]s)$/;

/** Fills in the defaults. */
export function resolveBuildConfig(options: BuildOptions): ResolvedBuildConfig {
  const root = toAbsolute(options.root ?? ".", Deno.cwd());
  const at = (path: string) => toAbsolute(path, root);
  const staticDirs = options.staticDir ?? "static";
  return {
    target: options.target ?? ["chrome99", "firefox99", "safari15"],
    root,
    outDir: at(options.outDir ?? "_fresh"),
    staticDir: (Array.isArray(staticDirs) ? staticDirs : [staticDirs]).map(at),
    islandDir: at(options.islandDir ?? "islands"),
    routeDir: at(options.routeDir ?? "routes"),
    serverEntry: at(options.serverEntry ?? "main.ts"),
    ignore: options.ignore ?? [TEST_FILES],
    ...(options.sourceMap && { sourceMap: options.sourceMap }),
    mode: "production",
    buildId: "",
  };
}

function toAbsolute(path: string, base: string): string {
  return resolve(base, path.startsWith("file://") ? fileURLToPath(path) : path);
}
