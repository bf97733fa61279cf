import type { ComponentChild, ComponentType, VNode } from "preact";
import { endOf, type IslandTable, isPlain, markers, partialOf } from "./markers.ts";
import { mergeHead } from "./merge_head.ts";
import { type PartialRegion, plainRegions, regions } from "./region.ts";
import { readScope, renderAt } from "./tree.ts";
import { buildMarked, type Scope } from "./vnodes.ts";

interface ResponseState {
  islands: { name: string; chunk: string; exportName: string }[];
  flags: number;
  props: string;
}

/** A response that is ready to be shown. */
export interface Prepared {
  doc: Document;
  scope: Scope;
  starts: Comment[];
}

/** The error for a response that has nothing for this page. */
export class NoPartialsError extends Error {}

/** Parses a partial response and loads its islands. Throws if it is not one or has no partials. */
export async function prepare(response: Response): Promise<Prepared> {
  const type = response.headers.get("Content-Type");
  if (type !== "text/html; charset=utf-8") {
    throw new Error(`Unexpected content type of a partial response: ${type}`);
  }
  const doc = new DOMParser().parseFromString(
    await response.text(),
    "text/html",
  );
  const starts = outermost(markers(doc.body, "p"));
  if (starts.length === 0) {
    throw new NoPartialsError("Found no partials in HTML response.");
  }
  const state = readState(doc, response.headers.get("X-Fresh-Id"));
  const scope = await readScope(
    doc,
    await loadIslands(state),
    state.props,
    state.flags,
  );
  return { doc, scope, starts };
}

function outermost(starts: Comment[]): Comment[] {
  let until: Comment | null = null;
  return starts.filter((start) => {
    if (until !== null && start.compareDocumentPosition(until) & 4) {
      return false;
    }
    until = endOf(start);
    return until !== null;
  });
}

function readState(doc: Document, id: string | null): ResponseState {
  const script = id === null ? null : doc.getElementById(`__FRSH_STATE_${id}`);
  if (script === null) return { islands: [], flags: 0, props: "[]" };
  script.remove();
  return JSON.parse(script.textContent ?? "");
}

async function loadIslands({ islands }: ResponseState): Promise<IslandTable> {
  const table: IslandTable = {};
  await Promise.all(islands.map(async ({ name, chunk, exportName }) => {
    const module: Record<string, ComponentType<Record<string, unknown>>> = await import(chunk);
    const island = module[exportName];
    if (island !== undefined) table[name] = island;
  }));
  return table;
}

/** Puts a response's head and partials into the page; gives the number of partials it has shown. */
export async function apply({ doc, scope, starts }: Prepared): Promise<number> {
  mergeHead(doc);
  const isStill = (start: Comment) => plainRegions.get(partialOf(start).name)?.start.isConnected;
  const still = starts.filter(isStill);
  const updates = starts.filter((start) => !isStill(start)).map((start) => update(start, scope));
  await Promise.all(updates);
  for (const start of still) showIn(start, scope);
  return still.length + updates.filter((found) => found !== null).length;
}

function update(start: Comment, scope: Scope): Promise<void> | null {
  const end = endOf(start);
  const { name } = partialOf(start);
  const region = regions.get(name);
  if (region === undefined || end === null) {
    // deno-lint-ignore no-console
    console.warn(`Partial "${name}" not found. Skipping...`);
    return null;
  }
  const next = buildMarked(start, end, scope);
  return isRegionVNode(next) ? region.update(next.props) : null;
}

/**
 * Exchanges a plain partial's content, at once, so after all others; one with islands becomes
 * Preact's from then on.
 */
function showIn(start: Comment, scope: Scope): void {
  const { mode, name } = partialOf(start);
  const plain = plainRegions.get(name);
  const end = endOf(start);
  if (plain === undefined || end === null) return;
  const isStill = isPlain(start, end);
  if (mode === "replace" || !isStill) rangeOf(plain.start, plain.end).deleteContents();
  if (isStill) {
    const before = mode === "prepend" ? plain.start.nextSibling : plain.end;
    plain.end.parentNode?.insertBefore(rangeOf(start, end).extractContents(), before);
  } else {
    plainRegions.delete(name);
    renderAt(plain.end, buildMarked(start, end, scope));
  }
}

function rangeOf(start: Comment, end: Comment): Range {
  const range = start.ownerDocument.createRange();
  range.setStartAfter(start);
  range.setEndBefore(end);
  return range;
}

function isRegionVNode(
  vnode: ComponentChild,
): vnode is VNode<PartialRegion["props"]> {
  return typeof vnode === "object" && vnode !== null && "props" in vnode;
}
