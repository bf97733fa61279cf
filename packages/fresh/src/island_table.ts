import type { FunctionComponent } from "preact";
import type { Island } from "./build_cache.ts";

/** Where the build put one island file. */
export interface IslandChunk {
  chunk: string;
  css: string[];
}

/**
 * Adds every function that an island module exports to the table. `name` is that of the file; it
 * names the default export, the others keep their own names; a taken name gets a number.
 */
export function addIslands(
  table: Map<FunctionComponent, Island>,
  name: string,
  mod: Record<string, unknown>,
  { chunk, css }: IslandChunk,
): void {
  const taken = new Set([...table.values()].map((island) => island.name));
  for (const [exportName, value] of Object.entries(mod)) {
    if (typeof value !== "function") continue;
    const unique = uniqueName(
      exportName === "default" ? name : exportName,
      taken,
    );
    table.set(value as FunctionComponent, {
      name: unique,
      exportName,
      chunk,
      css,
    });
  }
}

/** The name, or the name with the first free number; it is then taken. */
export function uniqueName(name: string, taken: Set<string>): string {
  let unique = name;
  for (let i = 1; taken.has(unique); i++) unique = `${name}_${i}`;
  taken.add(unique);
  return unique;
}
