import type { ComponentChildren } from "preact";

export interface PanelProps {
  /** Unique on the page: the id of the heading. */
  id: string;
  title: string;
  /** At the end of the heading's line: a count, a link. */
  aside?: ComponentChildren;
  children: ComponentChildren;
}

/** A framed part of a page under its own heading. */
export function Panel({ id, title, aside, children }: PanelProps) {
  return (
    <section class="panel" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {aside}
      </header>
      {children}
    </section>
  );
}
