import { Fragment, options, type VNode } from "preact";
import { jsxAttr } from "preact/jsx-runtime";
import { Head } from "../runtime/head.ts";
import { Partial } from "../runtime/partial.ts";
import { prepareElement } from "./elements.ts";
import { collectHead } from "./head.ts";
import { islandRoot } from "./islands.ts";
import { keyAttribute } from "./keys.ts";
import { KeyRoot, PartialRoot } from "./partials.ts";
import { currentState, type RenderState } from "./state.ts";
import { isTemplate, noteDynamicNav, prepareTemplate } from "./templates.ts";
import { type AnyVNode, touch } from "./touch.ts";

/** Preact's hooks by their short names, which its own add-ons use as well. */
interface RenderHooks {
  __b?: (vnode: AnyVNode) => void;
  attr?: (name: string, value: unknown) => string | void;
}

const hooks: RenderHooks = options;
const nextDiff = hooks.__b;
const nextAttr = hooks.attr;
const nextUnmount = options.unmount;

hooks.__b = (vnode) => {
  const state = currentState();
  if (state !== null && vnode !== state.passed) {
    if (typeof vnode.type === "string") {
      prepareElement(state, vnode, vnode.type);
    } else if (vnode.type !== Fragment) prepareComponent(state, vnode);
    else if (isTemplate(vnode.props)) prepareTemplate(state, vnode.props);
    else if (state.partialDepth > 0 && vnode.key != null) {
      bracketKey(state, vnode);
    }
  }
  nextDiff?.(vnode);
};

hooks.attr = (name, value) => {
  switch (name) {
    case "key":
      return value == null ? "" : keyAttribute(value);
    case "f-client-nav":
      if (value == null) break;
      noteDynamicNav();
      return `f-client-nav="${value !== false && value !== "false"}"`;
    // Precompiled elements spell these as the DOM does not; vnodes are put right by Preact.
    case "defaultvalue":
      return jsxAttr("value", value) ?? "";
    case "defaultchecked":
      return jsxAttr("checked", value) ?? "";
  }
  return nextAttr?.(name, value);
};

// States of hooks live long in the eyes of the collector; through their component each would keep
// a whole finished page alive, which costs more than rendering it.
options.unmount = (vnode: VNode & { __c?: { __v: unknown } | null }) => {
  nextUnmount?.(vnode);
  if (vnode.__c != null && currentState() !== null) vnode.__c.__v = null;
};

function prepareComponent(state: RenderState, vnode: AnyVNode): void {
  const { type, key } = vnode;
  if (typeof type !== "function") return;
  if (type === Partial) {
    return touch(state, vnode, PartialRoot, { ...vnode.props, key });
  }
  if (type === Head) return touch(state, vnode, collectHead, vnode.props);
  const island = state.islandsByType?.get(type);
  if (island !== undefined) {
    return touch(state, vnode, islandRoot, {
      island,
      type,
      props: vnode.props,
      key,
    });
  }
  // Outside of partials nothing reads keys; a bigint is shown all the same, as Fresh shows it.
  if (key != null && (state.partialDepth > 0 || typeof key === "bigint")) bracketKey(state, vnode);
}

function bracketKey(state: RenderState, vnode: AnyVNode): void {
  touch(state, vnode, KeyRoot, {
    type: vnode.type,
    props: vnode.props,
    key: vnode.key,
  });
}
