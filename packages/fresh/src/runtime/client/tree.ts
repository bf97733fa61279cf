import { type ComponentChild, h, render, type VNode } from "preact";
import {
  endOf,
  type IslandTable,
  markers,
  rangeRoot,
  reportNesting,
} from "./markers.ts";
import { readPayload } from "./payload.ts";
import { buildMarked, type Scope, Slot } from "./vnodes.ts";

/** Starts a page with slots or partials: their DOM is read into vnodes that islands can keep. */
export async function bootTree(
  islands: IslandTable,
  json: string,
  flags: number,
): Promise<void> {
  const scope = await readScope(document, islands, json, flags);
  let until: Comment | null = null;
  for (const start of markers(document.body, "fp")) {
    if (until !== null && isBefore(start, until)) continue;
    until = endOf(start);
    if (until === null) reportNesting(nameOf(start, scope));
    else hydrate(start, until, buildMarked(start, until, scope));
  }
}

/** Reads a response's islands, with slots as components of this response. */
export async function readScope(
  root: ParentNode,
  islands: IslandTable,
  json: string,
  flags: number,
): Promise<Scope> {
  const scope: Scope = { root, islands, entries: [], slots: new Map() };
  scope.entries = await readPayload(
    json,
    flags,
    (id): VNode => h(Slot, { scope, id }) as VNode,
  );
  return scope;
}

function isBefore(node: Node, other: Node): boolean {
  return (node.compareDocumentPosition(other) & 4) !== 0;
}

function nameOf(start: Comment, scope: Scope): string {
  return scope.entries[Number(start.data.slice(2))]?.[0] ?? start.data;
}

function hydrate(start: Comment, end: Comment, vnode: ComponentChild): void {
  for (let node = start.nextSibling; node && node !== end;) {
    const next: ChildNode | null = node.nextSibling;
    if (node instanceof Comment) node.remove();
    node = next;
  }
  render(vnode, rangeRoot(start, end));
}
