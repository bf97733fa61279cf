import type { ComponentChildren, VNode } from "preact";

/** Props of `Partial`. */
export interface PartialProps {
  children?: ComponentChildren;
  /** Unique in a response. */
  name: string;
  /** How new content goes in; default `replace`. */
  mode?: "replace" | "append" | "prepend";
}

/**
 * A named region that client navigation updates by itself. The server swaps it for its own form,
 * so this body only runs where a Partial may not be: inside an island in the browser.
 */
export function Partial(_props: PartialProps): VNode {
  throw new Error("<Partial> components cannot be used inside islands.");
}
