import { type ComponentType, Fragment, h, type VNode } from "preact";

/** A vnode of a component or element whose props are only known while the page is rendered. */
export function vnodeOf(type: unknown, props: object): VNode {
  return h(type as ComponentType, props);
}

/** A vnode of ready HTML. */
export function raw(html: string): VNode {
  return vnodeOf(Fragment, { tpl: [html], exprs: [] });
}

/** A vnode of `children` between two pieces of ready HTML. */
export function between(
  before: string,
  children: unknown,
  after: string,
): VNode {
  return vnodeOf(Fragment, { tpl: [before, after], exprs: [[children]] });
}

/** Makes any text safe inside an HTML comment; `decodeURIComponent` gives it back. */
export function commentSafe(text: string): string {
  return encodeURIComponent(text).replaceAll("-", "%2D");
}
