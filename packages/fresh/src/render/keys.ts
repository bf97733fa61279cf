import type { AnyVNode } from "./touch.ts";

const KEY = "data-frsh-key";
const ATTRIBUTES = new RegExp(` ${KEY}="[^"]*"`, "g");

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

/** The HTML without the key attributes, which only partials need. */
export function withoutKeys(html: string): string {
  return html.replace(ATTRIBUTES, "");
}
