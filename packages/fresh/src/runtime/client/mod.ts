import { type ContainerNode, h, render, type VNode } from "preact";
import type { IslandTable } from "./markers.ts";
import type { IslandData } from "./payload.ts";

/** A container that Preact renders into: what lies between two markers, and nothing else. */
function rangeRoot(nodes: ChildNode[], end: Comment): ContainerNode {
  const parent = end.parentNode as Element;
  // All that Preact asks of a container.
  const root: Partial<ContainerNode> & { namespaceURI: string | null } = {
    namespaceURI: parent.namespaceURI,
    firstChild: nodes[0] ?? null,
    childNodes: nodes,
    insertBefore: (node, before) => {
      const inside = before && end.compareDocumentPosition(before as Node) & 2;
      return parent.insertBefore(node as Node, inside ? before as Node : end);
    },
  };
  return root as ContainerNode;
}

/** Logs that an island cannot be started because its HTML was torn apart by the parser. */
function reportNesting(name: string): void {
  // deno-lint-ignore no-console
  console.error(
    `Fresh hydration error: the island "${name}" has invalid HTML nesting`,
  );
}

/** What the boot script lends to the larger layers. */
export interface Boot {
  rangeRoot(nodes: ChildNode[], end: Comment): ContainerNode;
  reportNesting(name: string): void;
}

/** A layer that starts the page in place of the boot script: with slots, or with navigation. */
export type Layer = (
  islands: IslandTable,
  json: string,
  flags: number,
  boot: Boot,
) => Promise<void>;

/**
 * Starts the page: gives every island its component. `json` holds the islands' props, `flags`
 * tell what reading them needs, so that no page loads code it has no use for.
 */
export async function boot(
  islands: IslandTable,
  json: string,
  flags: number,
  start?: Layer,
): Promise<void> {
  if (start) return start(islands, json, flags, { rangeRoot, reportNesting });
  const entries = flags
    ? await (await import("./payload.ts")).readRich(json, flags)
    : JSON.parse(json);
  const walker = document.createNodeIterator(document.body, 128);
  for (let marker = walker.nextNode(); marker; marker = walker.nextNode()) {
    const { data } = marker as Comment;
    const entry = data.startsWith("f:") && entries[data.slice(2)];
    if (entry) setTimeout(hydrate, 0, marker, islands, entry);
  }
}

/** An island's vnode; `useId` counts from the same number as on the server. */
function islandVNode(type: IslandTable[string], props: IslandData[1], id: string): VNode {
  const vnode: VNode & { __m?: unknown } = h(type, props) as VNode;
  vnode.__m = [+id + 1, 0];
  return vnode;
}

function hydrate(start: Comment, islands: IslandTable, [name, props]: IslandData): void {
  const nodes: ChildNode[] = [];
  let end = start.nextSibling;
  for (; end && !(end.nodeType === 8 && (end as Comment).data === "/f"); end = end.nextSibling) {
    nodes.push(end);
  }
  const island = islands[name];
  if (end && island) {
    render(islandVNode(island, props, start.data.slice(2)), rangeRoot(nodes, end as Comment));
  } else reportNesting(name);
}
