import { type ComponentChild, h, render, type VNode } from "preact";
import { endOf, type IslandTable, isPlain, markers, partialOf } from "./markers.ts";
import type { Boot, Layer } from "./mod.ts";
import { plainRegions } from "./region.ts";
import { buildMarked, type Scope, Slot } from "./vnodes.ts";

let responses = 0;
let rangeRoot: Boot["rangeRoot"] | undefined;
let booted: Promise<void> = Promise.resolve();

/** Resolves when the islands and partials of the page itself have started. */
export function whenBooted(): Promise<void> {
  return booted;
}

/** Starts a page with slots or partials: their DOM is read into vnodes that islands can keep. */
export const start: Layer = (...page) => booted = bootTree(...page);

async function bootTree(
  islands: IslandTable,
  json: string,
  flags: number,
  boot: Boot,
): Promise<void> {
  rangeRoot = boot.rangeRoot;
  const scope = await readScope(document, islands, json, flags);
  let until: Comment | null = null;
  for (const start of markers(document.body, "fp")) {
    if (until !== null && isBefore(start, until)) continue;
    until = endOf(start);
    if (until !== null && isPlain(start, until)) {
      plainRegions.set(partialOf(start).name, { start, end: until });
    } else hydrate(start, until, scope, boot);
  }
}

/** Renders into the place of a plain partial, whose content is gone. */
export function renderAt(end: Comment, vnode: ComponentChild): void {
  if (rangeRoot) render(vnode, rangeRoot([], end));
}

function hydrate(start: Comment, end: Comment | null, scope: Scope, boot: Boot): void {
  const vnode = end && tryBuild(start, end, scope);
  if (end === null || vnode === null) return boot.reportNesting(nameOf(start, scope));
  try {
    render(vnode, boot.rangeRoot(takeRange(start, end), end));
  } catch (error) {
    reportError(error);
  }
}

function tryBuild(start: Comment, end: Comment, scope: Scope): ComponentChild {
  try {
    return buildMarked(start, end, scope);
  } catch {
    return null;
  }
}

/** Reads a response's islands, with slots as components of this response. */
export async function readScope(
  root: ParentNode,
  islands: IslandTable,
  json: string,
  flags: number,
): Promise<Scope> {
  const prefix = responses++ ? `${responses}_` : "";
  const scope: Scope = { root, prefix, islands, entries: [], slots: new Map() };
  const slot = (id: number) => h(Slot, { scope, id }) as VNode;
  scope.entries = flags & 1
    ? await (await import("./payload.ts")).readRich(json, flags, slot)
    : JSON.parse(json);
  return scope;
}

function isBefore(node: Node, other: Node): boolean {
  return (node.compareDocumentPosition(other) & 4) !== 0;
}

function nameOf(start: Comment, scope: Scope): string {
  return scope.entries[Number(start.data.slice(2))]?.[0] ?? start.data;
}

/** The nodes between two markers, rid of the markers among them. */
function takeRange(start: Comment, end: Comment): ChildNode[] {
  const nodes: ChildNode[] = [];
  for (
    let node = start.nextSibling;
    node && node !== end;
    node = node.nextSibling
  ) nodes.push(node);
  return nodes.filter((node) => !(node instanceof Comment) || node.remove());
}
