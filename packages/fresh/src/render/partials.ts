import type { ComponentType, VNode } from "preact";
import type { PartialProps } from "../runtime/partial.ts";
import { between, commentSafe, vnodeOf } from "./markers.ts";
import { insideIsland } from "./islands.ts";
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
    [props.children, vnodeOf(PartialEnd, {})],
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

function PartialEnd(): null {
  const state = currentState();
  if (state !== null) state.partialDepth--;
  return null;
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
