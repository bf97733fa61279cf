import type { AnyVNode } from "./touch.ts";

const KEY = "data-frsh-key";
const ATTRIBUTE = ` ${KEY}="`;

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

/** A part of the HTML without the key attributes, which only partials need. */
export function sliceWithoutKeys(html: string, from: number, to: number): string {
  let out = "";
  let at = html.indexOf(ATTRIBUTE, from);
  while (at !== -1 && at < to) {
    out += html.slice(from, at);
    from = html.indexOf('"', at + ATTRIBUTE.length) + 1;
    at = html.indexOf(ATTRIBUTE, from);
  }
  return out + html.slice(from, to);
}
