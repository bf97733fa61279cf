import type { ComponentChildren } from "preact";
import { Icon } from "./Icon.tsx";
import type { IconName } from "./icons.ts";

export interface EmptyStateProps {
  icon: IconName;
  title: string;
  /** 1 where it is the whole page. */
  level?: 1 | 2;
  /** A status code above the title. */
  code?: string;
  text: ComponentChildren;
  /** What to do about it. */
  children?: ComponentChildren;
}

/** Says why there is nothing to see, and what helps. */
export function EmptyState({ icon, title, level = 2, code, text, children }: EmptyStateProps) {
  const Heading = level === 1 ? "h1" : "h2";
  return (
    <section class="panel empty">
      <Icon name={icon} />
      {code && <p class="muted small num">{code}</p>}
      <Heading>{title}</Heading>
      <p>{text}</p>
      {children && <p class="row">{children}</p>}
    </section>
  );
}
