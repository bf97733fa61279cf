import { type ComponentChildren, Fragment, h } from "preact";
import { renderToString } from "preact-render-to-string";
import { raw, vnodeOf } from "./markers.ts";
import { currentState, type HeadElement, type RenderState } from "./state.ts";
import { type AnyVNode, touch } from "./touch.ts";

/** Stands in the HTML for the inside of `<head>` until that is rendered; cannot be guessed. */
export const HEAD_MARK = `fresh-head-${crypto.randomUUID()}`;

interface WithChildren {
  children?: ComponentChildren;
}

/** Server form of `Head`: keeps the children for the end of the render. */
export function collectHead(props: WithChildren, context: object): null {
  currentState()?.heads.push({ children: props.children, context });
  return null;
}

/** Makes `<head>` give only its mark; its children are rendered when every `<Head>` is known. */
export function deferHead(state: RenderState, vnode: AnyVNode): void {
  const { dangerouslySetInnerHTML: html, children, ...rest } = vnode.props;
  const content = html === undefined ? children : raw(String(Reflect.get(Object(html), "__html")));
  touch(state, vnode, "head", {
    ...rest,
    children: h(DeferredHead, { content }),
  });
}

function DeferredHead(props: { content: unknown }, context: object): string {
  const state = currentState();
  if (state !== null) state.documentHead = { children: props.content, context };
  return HEAD_MARK;
}

/** In a head: collects the elements of a `<Head>`, or replaces those that one of them overrides. */
export function prepareHeadElement(
  state: RenderState,
  vnode: AnyVNode,
  type: string,
): void {
  if (state.headMode === "merge" && !state.headElements?.size) {
    if (vnode.key != null) touch(state, vnode, type, keyed(vnode));
    return;
  }
  const id = identity(vnode, type);
  if (state.headMode === "collect") {
    const copy = vnodeOf(type, keyed(vnode));
    state.headElements ??= new Map();
    state.headElements.delete(id);
    state.headElements.set(id, { vnode: copy, context: state.headContext });
    touch(state, vnode, Fragment, {});
    return;
  }
  const override = state.headElements?.get(id);
  if (override !== undefined) {
    state.headElements?.delete(id);
    touch(state, vnode, type, { ...override.vnode.props });
  } else if (vnode.key != null) touch(state, vnode, type, keyed(vnode));
}

function keyed(vnode: AnyVNode): Record<string, unknown> {
  return vnode.key == null ? vnode.props : { ...vnode.props, "data-key": String(vnode.key) };
}

const NO_IDENTITY = new Set(["children", "nonce", "dangerouslySetInnerHTML"]);

function identity(vnode: AnyVNode, type: string): string {
  if (vnode.key != null) return `key:${vnode.key}`;
  if (type === "title") return type;
  let id = type;
  for (const name of Object.keys(vnode.props).sort()) {
    if (NO_IDENTITY.has(name) || (type === "meta" && name === "content")) {
      continue;
    }
    if (type === "link" && name === "href") continue;
    id += ` ${name}=${vnode.props[name]}`;
  }
  return id;
}

/** The inside of `<head>`: the page's own children, with every `<Head>` merged in or appended. */
export function renderHead(state: RenderState): string {
  collectElements(state);
  const own = state.documentHead;
  if (own === null) return `<meta charset="utf-8"/>${renderElements(state)}`;
  state.headMode = "merge";
  const html = renderToString(
    h(Fragment, null, own.children as ComponentChildren),
    own.context,
  );
  collectElements(state);
  return html + renderElements(state);
}

function collectElements(state: RenderState): void {
  state.headMode = "collect";
  for (const { children, context } of state.heads) {
    state.headContext = context;
    renderToString(h(Fragment, null, children as ComponentChildren), context);
  }
  state.heads.length = 0;
  state.headMode = "none";
}

function renderElements(state: RenderState): string {
  let html = "";
  for (const element of state.headElements?.values() ?? []) {
    html += renderElement(element);
  }
  return html;
}

function renderElement({ vnode, context }: HeadElement): string {
  return renderToString(vnode, context);
}
