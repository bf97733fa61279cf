import type { ComponentChildren } from "preact";

export type Tone = "plain" | "positive" | "accent" | "warning" | "danger";

/** A word in a coloured box; the word alone must say what is meant. */
export function Badge({ tone = "plain", children }: { tone?: Tone; children: ComponentChildren }) {
  return <span class={tone === "plain" ? "badge" : `badge is-${tone}`}>{children}</span>;
}
