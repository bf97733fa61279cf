import { isAbsolute, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const WITH_SCHEME = /^[a-z][a-z\d+.-]+:/;

/** The absolute path of a registered island, or the specifier that `import()` takes for it. */
export function islandSource(
  specifier: string,
  root: string,
  importMap: Map<string, string>,
): string {
  const mapped = importMap.get(specifier) ?? specifier;
  if (mapped.startsWith("file:")) return fileURLToPath(mapped);
  if (isAbsolute(mapped) || WITH_SCHEME.test(mapped)) return mapped;
  const isPath = mapped.startsWith(".") || /\.[tj]sx?$/.test(mapped);
  return isPath ? resolve(root, mapped) : mapped;
}
