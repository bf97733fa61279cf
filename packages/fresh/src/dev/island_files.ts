import type { FunctionComponent } from "preact";
import { basename, isAbsolute } from "node:path";
import { pathToFileURL } from "node:url";
import type { Island } from "../build_cache.ts";
import { addIslands, type IslandChunk, uniqueName } from "../island_table.ts";

/** A module with islands. */
export interface IslandFile {
  /** Unique in the build; names its chunk. */
  name: string;
  /** Absolute path, or a specifier for `import()`. */
  source: string;
}

// Chunk names of the runtime itself.
const RESERVED = ["fresh-runtime", "fresh-tree", "fresh-navigation"];

/** Gives each island module a name that is unique and safe as an identifier. */
export function nameIslandFiles(sources: Iterable<string>): IslandFile[] {
  const taken = new Set(RESERVED);
  return [...new Set(sources)].map((source) => ({
    name: uniqueName(identifier(source), taken),
    source,
  }));
}

function identifier(source: string): string {
  const stem = basename(source).replace(/\.\w+$/, "").replace(
    /(?<=.)@[\d.^~]+.*$/,
    "",
  );
  const name = stem.replace(/[^\w$]/g, "_");
  return /^\d/.test(name) ? "_" + name : name || "Island";
}

/** What `import()` takes for an island module. */
export function importSpecifier(source: string): string {
  return isAbsolute(source) ? pathToFileURL(source).href : source;
}

/** Imports the island modules and lists their functions with their chunks. */
export async function loadIslands(
  files: IslandFile[],
  chunkOf: (name: string) => IslandChunk,
): Promise<Map<FunctionComponent, Island>> {
  const table = new Map<FunctionComponent, Island>();
  const modules: Record<string, unknown>[] = await Promise.all(
    files.map((file) => import(importSpecifier(file.source))),
  );
  files.forEach((file, i) => addIslands(table, file.name, modules[i] ?? {}, chunkOf(file.name)));
  return table;
}
