import type { ComponentChild, ComponentType, VNode } from "preact";
import { endOf, type IslandTable, markers } from "./markers.ts";
import { mergeHead } from "./merge_head.ts";
import type { PartialRegion } from "./region.ts";
import { regions } from "./region.ts";
import { readScope } from "./tree.ts";
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
  const updates = starts.map((start) => update(start, scope));
  await Promise.all(updates);
  return updates.filter((found) => found !== null).length;
}

function update(start: Comment, scope: Scope): Promise<void> | null {
  const end = endOf(start);
  const [, , , name = ""] = start.data.split(":").map(decodeURIComponent);
  const region = regions.get(name);
  if (region === undefined || end === null) {
    // deno-lint-ignore no-console
    console.warn(`Partial "${name}" not found. Skipping...`);
    return null;
  }
  const next = buildMarked(start, end, scope);
  return isRegionVNode(next) ? region.update(next.props) : null;
}

function isRegionVNode(
  vnode: ComponentChild,
): vnode is VNode<PartialRegion["props"]> {
  return typeof vnode === "object" && vnode !== null && "props" in vnode;
}
