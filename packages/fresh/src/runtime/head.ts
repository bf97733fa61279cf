import type { ComponentChildren, VNode } from "preact";

/** Props of `Head`. */
export interface HeadProps {
  children?: ComponentChildren;
}

/** Puts its elements into the document's head; on the server and, inside islands, in the browser. */
export function Head(_props: HeadProps): VNode | null {
  return null;
}
