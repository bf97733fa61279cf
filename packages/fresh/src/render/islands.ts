import { type Component, type ComponentType, isValidElement } from "preact";
import type { VNode } from "preact";
import type { Island } from "../build_cache.ts";
import { isSignal } from "../serialize/signals.ts";
import { between, vnodeOf } from "./markers.ts";
import { currentState, type RenderState } from "./state.ts";

/** Name in Preact's context that is true below an island root and false again in its slots. */
const INSIDE = "__freshIsland";

type Rendering = Pick<Component, "getChildContext">;

interface IslandRootProps {
  island: Island;
  type: ComponentType;
  props: Record<string, unknown>;
  key: unknown;
}

/** True if this place of the tree is rendered by an island, and again in the browser. */
export function insideIsland(context: object): boolean {
  return INSIDE in context && context[INSIDE] === true;
}

/** Renders an island between its markers and notes its props; inside another it is a plain component. */
export function islandRoot(
  this: Rendering,
  { island, type, props, key }: IslandRootProps,
  context: object,
): VNode | null {
  const state = currentState();
  if (state === null) return null;
  if (insideIsland(context)) return state.passed = vnodeOf(type, props);
  this.getChildContext = () => ({ [INSIDE]: true });
  const own = withSlots(state, props);
  const id = state.islands.push({ island, props: own, key }) - 1;
  const inner = withIds(vnodeOf(type, own), id + 1);
  state.passed = inner;
  return between(`<!--f:${id}-->`, inner, "<!--/f-->");
}

/** Lets `useId` count within this island, so that the browser comes to the same ids. */
function withIds(vnode: VNode & { __m?: [number, number] }, island: number): VNode {
  vnode.__m = [island, 0];
  return vnode;
}

function withSlots(
  state: RenderState,
  props: Record<string, unknown>,
): Record<string, unknown> {
  const own: Record<string, unknown> = {};
  for (const name in props) own[name] = slotted(state, name, props[name]);
  return own;
}

function slotted(state: RenderState, name: string, value: unknown): unknown {
  if (name === "children" ? value != null && typeof value !== "function" : isJsx(value)) {
    return vnodeOf(Slot, { id: state.slots.push({ content: value, shown: false }) - 1 });
  }
  const list = Array.isArray(value) && value.some(isJsx);
  return list ? value.map((item) => slotted(state, "", item)) : value;
}

/** Signals look like vnodes to Preact, so that they can be children. */
function isJsx(value: unknown): boolean {
  return isValidElement(value) && !isSignal(value);
}

/** JSX given to an island, between markers from which the browser builds its vnodes. */
export function Slot(this: Rendering, { id }: { id: number }): VNode | null {
  const entry = currentState()?.slots[id];
  if (entry === undefined) return null;
  entry.shown = true;
  this.getChildContext = () => ({ [INSIDE]: false });
  return between(`<!--s:${id}-->`, entry.content, "<!--/s-->");
}

/** The slot's number if this value is a slot, else null. */
export function slotId(value: unknown): number | null {
  if (!isValidElement(value) || value.type !== Slot) return null;
  const props: Record<string, unknown> = value.props;
  return typeof props.id === "number" ? props.id : null;
}
