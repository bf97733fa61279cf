import { dirname, join } from "node:path";
import { readJsonc } from "./jsonc.ts";

/** What the build reads from a deno.json. */
export interface DenoConfig {
  path: string;
  imports?: Record<string, string>;
  importMap?: string;
  compilerOptions?: {
    jsx?: string;
    jsxImportSource?: string;
    jsxPrecompileSkipElements?: string[];
  };
}

/** Elements that the framework edits, so that they must stay vnodes. */
const EDITED_ELEMENTS = [
  "a",
  "img",
  "source",
  "body",
  "html",
  "head",
  "title",
  "meta",
  "script",
  "link",
  "style",
  "base",
  "noscript",
  "template",
];

/** Every deno.json(c) from a folder upward, the nearest first. */
export async function findDenoConfigs(folder: string): Promise<DenoConfig[]> {
  const found: DenoConfig[] = [];
  for (let dir = folder;; dir = dirname(dir)) {
    for (const name of ["deno.json", "deno.jsonc"]) {
      const config = await readJsonc<DenoConfig>(join(dir, name));
      if (config !== null) found.push({ ...config, path: join(dir, name) });
    }
    if (dirname(dir) === dir) return found;
  }
}

/**
 * Checks the JSX options of the nearest deno.json that has any, and gives the import source.
 * Throws an Error that says what to change.
 */
export function checkJsxOptions(configs: DenoConfig[]): string {
  const config = configs.find((item) => item.compilerOptions !== undefined);
  if (config?.compilerOptions === undefined) return "preact";
  const { jsx, jsxImportSource, jsxPrecompileSkipElements = [] } = config.compilerOptions;
  if (jsxImportSource === undefined) {
    throw new Error(
      `Expected compilerOptions.jsxImportSource to be set in ${config.path}`,
    );
  }
  const missing = jsx === "precompile"
    ? EDITED_ELEMENTS.filter((name) => !jsxPrecompileSkipElements.includes(name))
    : [];
  if (missing.length > 0) {
    throw new Error(
      `Expected option compilerOptions.jsxPrecompileSkipElements to contain ` +
        `${missing.map((name) => `"${name}"`).join(", ")} in ${config.path}`,
    );
  }
  return jsxImportSource;
}

/** The import maps of all the files, merged; the nearest wins. */
export async function importMapOf(
  configs: DenoConfig[],
): Promise<Map<string, string>> {
  const map = new Map<string, string>();
  for (const config of configs) {
    const file = config.importMap &&
      join(dirname(config.path), config.importMap);
    const other = file ? await readJsonc<DenoConfig>(file) : null;
    const imports = { ...other?.imports, ...config.imports };
    const base = dirname(file && other !== null ? file : config.path);
    for (const [name, target] of Object.entries(imports)) {
      if (map.has(name)) continue;
      map.set(name, /^\.{1,2}\//.test(target) ? join(base, target) : target);
    }
  }
  return map;
}
