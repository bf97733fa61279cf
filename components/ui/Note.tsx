import type { ComponentChildren } from "preact";
import { Icon } from "./Icon.tsx";
import type { IconName } from "./icons.ts";

export interface NoteProps {
  tone?: "plain" | "positive" | "warning" | "danger";
  icon: IconName;
  title: ComponentChildren;
  children?: ComponentChildren;
}

/** Something about the page that a person should know before going on. */
export function Note({ tone = "plain", icon, title, children }: NoteProps) {
  return (
    <section class={tone === "plain" ? "note" : `note is-${tone}`}>
      <Icon name={icon} />
      <div>
        <h2>{title}</h2>
        {children}
      </div>
    </section>
  );
}
