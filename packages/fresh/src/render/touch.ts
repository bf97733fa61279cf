import type { VNode } from "preact";
import type { RenderState } from "./state.ts";

/** Any vnode, as the hooks see it. */
export interface AnyVNode extends Omit<VNode, "type" | "props"> {
  type: unknown;
  props: Record<string, unknown>;
}

/** Swaps type and props of a vnode until the render ends: an app may keep vnodes in constants. */
export function touch(
  state: RenderState,
  vnode: AnyVNode,
  type: unknown,
  props: Record<string, unknown>,
): void {
  state.touched.push({ vnode, type: vnode.type, props: vnode.props });
  vnode.type = type;
  vnode.props = props;
}

/** Puts every touched vnode back, the last change first. */
export function untouch(state: RenderState): void {
  for (let i = state.touched.length - 1; i >= 0; i--) {
    const entry = state.touched[i];
    if (entry === undefined) continue;
    entry.vnode.type = entry.type;
    entry.vnode.props = entry.props;
  }
}
