import type { ComponentType, VNode } from "preact";
import type { PartialProps } from "../runtime/partial.ts";
import { between, commentSafe, vnodeOf } from "./markers.ts";
import { insideIsland } from "./islands.ts";
import { KEY_START } from "./keys.ts";
import { currentState, type RenderState } from "./state.ts";

/**
 * Server form of `Partial`: its children between markers. Throws inside islands and when two
 * partials of one response have the same name.
 */
export function PartialRoot(
  props: PartialProps & { key: unknown },
  context: object,
): VNode | null {
  const state = currentState();
  if (state === null) return null;
  if (insideIsland(context)) {
    throw new Error("<Partial> components cannot be used inside islands.");
  }
  const { name, mode = "replace", key } = props;
  addName(state, name);
  if (mode !== "replace" && key == null) {
    // deno-lint-ignore no-console
    console.warn(
      `Partial "${name}" has mode "${mode}" but no "key": old items cannot be told apart`,
    );
  }
  state.hasPartial = true;
  state.partialDepth++;
  const marker = `<!--p:${mode}:${key == null ? "" : commentSafe(String(key))}:${
    commentSafe(name)
  }-->`;
  return between(
    marker,
    [props.children, vnodeOf(PartialEnd, { marker, islands: state.islands.length })],
    "<!--/p-->",
  );
}

function addName(state: RenderState, name: string): void {
  state.partialNames ??= new Set();
  if (state.partialNames.has(name)) {
    throw new Error(
      `Rendered response contains duplicate partial name: "${name}"`,
    );
  }
  state.partialNames.add(name);
}

/** Notes where a partial ends, and whether an island was in it. */
function PartialEnd({ marker, islands }: { marker: string; islands: number }): null {
  const state = currentState();
  if (state === null) return null;
  state.partialDepth--;
  if (state.islands.length === islands) (state.plainPartials ??= []).push(marker);
  return null;
}

const KEYS = new RegExp(` ${KEY_START}[^"]*"|<!--/?k(?::[^>]*)?-->`, "g");

/**
 * The page without keys in partials that have no island: keys are there to let islands keep their
 * state, and nothing else in a partial has any.
 */
export function withoutIdleKeys({ plainPartials }: RenderState, html: string): string {
  for (const marker of plainPartials ?? []) {
    const start = html.indexOf(marker);
    const end = start === -1 ? -1 : endOfPartial(html, start + marker.length);
    if (end === -1) continue;
    html = html.slice(0, start) + html.slice(start, end).replace(KEYS, "") + html.slice(end);
  }
  return html;
}

function endOfPartial(html: string, from: number): number {
  let depth = 1;
  for (const found of html.slice(from).matchAll(/<!--(?:p:[^>]*|\/p)-->/g)) {
    depth += found[0] === "<!--/p-->" ? -1 : 1;
    if (depth === 0) return from + found.index;
  }
  return -1;
}

interface KeyRootProps {
  type: ComponentType;
  props: Record<string, unknown>;
  key: unknown;
}

/** A keyed component or fragment: its HTML between key markers, which count inside partials only. */
export function KeyRoot({ type, props, key }: KeyRootProps, context: object): VNode | null {
  const state = currentState();
  if (state === null) return null;
  const inner = vnodeOf(type, props);
  state.passed = inner;
  const kind = state.partialDepth > 0 ? "k" : "key";
  if (kind === "key" && insideIsland(context)) return inner;
  return between(`<!--${kind}:${commentSafe(String(key))}-->`, inner, `<!--/${kind}-->`);
}
