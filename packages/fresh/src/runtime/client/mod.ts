import { h, render } from "preact";
import {
  endOf,
  type IslandTable,
  markers,
  rangeRoot,
  reportNesting,
} from "./markers.ts";
import { type IslandData, readPayload } from "./payload.ts";

/** Payload flags under which DOM has to become vnodes: slots, and navigation with its partials. */
const TREE = 4 | 8;

/**
 * Starts the page: gives every island its component. `json` holds the islands' props, `flags`
 * tell what reading them needs, so that no page loads code it has no use for.
 */
export async function boot(
  islands: IslandTable,
  json: string,
  flags: number,
  basePath: string,
): Promise<void> {
  if (flags & TREE) {
    const tree = await import("./tree.ts");
    await tree.bootTree(islands, json, flags);
    if (flags & 8) (await import("./navigation.ts")).startNavigation();
    return;
  }
  const entries = await readPayload(json, flags);
  for (const start of markers(document.body, "f")) {
    const data = entries[Number(start.data.slice(2))];
    if (data !== undefined) setTimeout(hydrate, 0, start, islands, data);
  }
}

function hydrate(
  start: Comment,
  islands: IslandTable,
  [name, props]: IslandData,
): void {
  const end = endOf(start);
  const island = islands[name];
  if (end === null || island === undefined) reportNesting(name);
  else render(h(island, props), rangeRoot(start, end));
}
