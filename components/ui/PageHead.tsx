import type { ComponentChildren } from "preact";
import { Icon } from "./Icon.tsx";

export interface PageHeadProps {
  title: ComponentChildren;
  /** The page above this one. */
  back?: { href: string; label: string };
  /** The line below the title. */
  lead?: ComponentChildren;
  /** Buttons at the end of the line. */
  children?: ComponentChildren;
}

/** The one `h1` of a page, with the way back and what can be done here. */
export function PageHead({ title, back, lead, children }: PageHeadProps) {
  return (
    <div class="head">
      <div>
        {back && (
          <a class="crumb" href={back.href} aria-current="false">
            <Icon name="left" size="sm" flip />
            {back.label}
          </a>
        )}
        <h1>{title}</h1>
        {lead && <p class="muted">{lead}</p>}
      </div>
      {children}
    </div>
  );
}
