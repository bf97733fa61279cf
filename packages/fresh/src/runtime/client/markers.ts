import type { ComponentType, ContainerNode } from "preact";

/** Island components by name. */
export type IslandTable = Record<
  string,
  ComponentType<Record<string, unknown>>
>;

/** Markers of the given kinds below `root`, in document order: `f` islands, `p` partials, `s` slots. */
export function markers(root: Node, kinds: string): Comment[] {
  const found: Comment[] = [];
  const walker = document.createNodeIterator(root, 128);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Comment && isMarker(node, kinds)) found.push(node);
  }
  return found;
}

/** True for the opening marker of one of these kinds. */
export function isMarker(node: Comment, kinds: string): boolean {
  return node.data[1] === ":" && kinds.includes(node.data.charAt(0));
}

/** The closing marker among the siblings; null where the parser had to move it. */
export function endOf(start: Comment): Comment | null {
  const kind = start.data.charAt(0);
  let depth = 0;
  for (let node = start.nextSibling; node; node = node.nextSibling) {
    if (!(node instanceof Comment)) continue;
    if (isMarker(node, kind)) depth++;
    else if (node.data === `/${kind}` && depth-- === 0) return node;
  }
  return null;
}

/** Logs that an island cannot be started because its HTML was torn apart by the parser. */
export function reportNesting(name: string): void {
  // deno-lint-ignore no-console
  console.error(
    `Fresh hydration error: the island "${name}" has invalid HTML nesting`,
  );
}

/** A container that Preact renders into: what lies between two siblings, and nothing else. */
export function rangeRoot(
  start: Comment,
  end: Comment,
): ContainerNode & { namespaceURI: string } {
  const parent = end.parentElement ?? document.body;
  const nodes: ChildNode[] = [];
  for (
    let node = start.nextSibling;
    node && node !== end;
    node = node.nextSibling
  ) {
    nodes.push(node);
  }
  const insertBefore = (node: ContainerNode, before: ContainerNode | null) => {
    const inside = before !== null &&
      end.compareDocumentPosition(before as Node) & 2;
    return parent.insertBefore(node as Node, inside ? before as Node : end);
  };
  return {
    nodeType: 1,
    namespaceURI: parent.namespaceURI ?? "",
    parentNode: parent,
    firstChild: nodes[0] ?? null,
    childNodes: nodes,
    contains: () => true,
    insertBefore,
    appendChild: (node) => insertBefore(node, null),
    removeChild: (node) => parent.removeChild(node as Node),
  };
}
