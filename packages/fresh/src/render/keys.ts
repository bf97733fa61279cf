import type { AnyVNode } from "./touch.ts";

const KEY = "data-frsh-key";

/** How the attribute begins that carries an element's key to the browser. */
export const KEY_START = `${KEY}="`;

/** The attribute that carries an element's key to the browser. */
export function keyAttribute(key: unknown): string {
  if (typeof key === "number") return `${KEY}="${key}"`;
  const text = String(key);
  return /[&"]/.test(text)
    ? `${KEY}="${text.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"`
    : `${KEY}="${text}"`;
}

/** Props of a keyed element inside a partial. */
export function keyProps(vnode: AnyVNode): Record<string, unknown> {
  return { ...vnode.props, [KEY]: String(vnode.key) };
}
