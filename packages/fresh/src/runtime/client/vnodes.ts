import { type Attributes, type ComponentChild, Fragment, h } from "preact";
import { endOf, type IslandTable, isMarker } from "./markers.ts";
import type { IslandData } from "./payload.ts";
import { PartialRegion } from "./region.ts";

/** One response: its islands, and the slots of theirs as far as they are known. */
export interface Scope {
  root: ParentNode;
  /** Tells ids of one response from those of others; empty for the page itself. */
  prefix: string;
  islands: IslandTable;
  entries: IslandData[];
  slots: Map<number, ComponentChild[]>;
}

/** Vnodes for the DOM from `first` up to `end`; markers become components again. */
export function buildRange(
  first: ChildNode | null,
  end: ChildNode | null,
  scope: Scope,
): ComponentChild[] {
  const out: ComponentChild[] = [];
  for (let node = first; node && node !== end; node = node.nextSibling) {
    if (node instanceof Text) out.push(node.data);
    else if (node instanceof Element) out.push(buildElement(node, scope));
    else if (node instanceof Comment && isMarker(node, "fpks")) {
      const stop = endOf(node);
      if (stop !== null) out.push(buildMarked(node, stop, scope));
      node = stop ?? node;
    }
  }
  return out;
}

/** The vnode of what lies between two markers. */
export function buildMarked(
  start: Comment,
  end: Comment,
  scope: Scope,
): ComponentChild {
  const [kind, ...parts] = start.data.split(":").map(decodeURIComponent);
  if (kind === "f") return buildIsland(start, end, scope);
  const children = buildRange(start.nextSibling, end, scope);
  if (kind === "p") {
    const [mode, key, name = ""] = parts;
    return h(PartialRegion, {
      name,
      mode,
      resetKey: key,
      key: mode === "replace" && key || undefined,
      children,
    });
  }
  return h(Fragment, kind === "k" ? { key: parts[0] } : null, children);
}

function buildIsland(start: Comment, end: Comment, scope: Scope): ComponentChild {
  const id = Number(start.data.slice(2));
  const [name, props, key] = scope.entries[id] ?? [""];
  const island = scope.islands[name];
  if (island === undefined) return null;
  collectSlots(start, end, scope);
  const own = key === undefined ? { ...props } : { ...props, key };
  // `useId` counts from the same number as on the server, and apart from other responses.
  return Object.assign(h(island, own), { __m: [`${scope.prefix}${id + 1}`, 0] });
}

/**
 * Builds the slots that an island shows, before Preact takes over and drops their markers. Throws
 * if the parser has torn one apart.
 */
function collectSlots(start: Comment, end: Comment, scope: Scope): void {
  const walker = document.createTreeWalker(start.parentNode ?? start, 128);
  walker.currentNode = start;
  for (let node = walker.nextNode(); node && node !== end; node = walker.nextNode()) {
    if (!(node instanceof Comment && isMarker(node, "s"))) continue;
    const id = Number(node.data.slice(2));
    const stop = endOf(node);
    if (stop === null) throw new Error(`The JSX given to an island has invalid HTML nesting`);
    if (!scope.slots.has(id)) scope.slots.set(id, buildRange(node.nextSibling, stop, scope));
    walker.currentNode = stop;
  }
}

/** What an island shows for JSX that the server gave it. */
export function Slot(
  { scope, id }: { scope: Scope; id: number },
): ComponentChild[] {
  const known = scope.slots.get(id) ?? hiddenSlot(scope, id);
  scope.slots.set(id, known);
  return known;
}

function hiddenSlot(scope: Scope, id: number): ComponentChild[] {
  const template = scope.root.querySelector(`#frsh-slot-${id}`);
  if (!(template instanceof HTMLTemplateElement)) return [];
  return buildRange(template.content.firstChild, null, scope);
}

function buildElement(element: Element, scope: Scope): ComponentChild {
  const props: Record<string, unknown> & Attributes = {};
  for (const { name, value } of element.attributes) {
    if (name === "data-frsh-key") props.key = value;
    else if (!name.startsWith("on")) {
      props[name] = attribute(element, name, value);
    }
  }
  if (
    element instanceof HTMLTemplateElement || element.localName === "noscript"
  ) {
    props.dangerouslySetInnerHTML = { __html: element.innerHTML };
    return h(element.localName, props);
  }
  return h(
    element.localName,
    props,
    ...buildRange(element.firstChild, null, scope),
  );
}

/** Attributes that stand for a boolean, and an input's value, are taken as they are just now. */
function attribute(element: Element, name: string, value: string): unknown {
  if (name === "value" && element instanceof HTMLInputElement) {
    return element.value;
  }
  const property: unknown = Reflect.get(element, name);
  return typeof property === "boolean" ? property : value;
}
