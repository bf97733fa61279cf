import type { ComponentType } from "preact";

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

/** True for a partial with no island, slot or other partial in it. */
export function isPlain(start: Comment, end: Comment): boolean {
  if (!isMarker(start, "p")) return false;
  const walker = document.createTreeWalker(start.parentNode ?? start, 128);
  walker.currentNode = start;
  for (let node = walker.nextNode(); node !== end; node = walker.nextNode()) {
    if (isMarker(node as Comment, "fps")) return false;
  }
  return true;
}

/** What the opening marker of a partial says of it. */
export function partialOf(start: Comment): { mode: string; key: string; name: string } {
  const [, mode = "", key = "", name = ""] = start.data.split(":").map(decodeURIComponent);
  return { mode, key, name };
}

/** True for the opening marker of one of these kinds; those of an app's own have spaces mostly. */
export function isMarker(node: Comment, kinds: string): boolean {
  return /^\w:\S*$/.test(node.data) && kinds.includes(node.data.charAt(0));
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
