import type { ComponentChildren } from "preact";
import { Icon } from "./Icon.tsx";

export interface MenuProps {
  /** Unique on the page. */
  id: string;
  /** What the button is called, since it shows three dots only. */
  label: string;
  title: string;
  children: ComponentChildren;
}

/** The button with three dots and the actions that it opens; a sheet on a phone. */
export function Menu({ id, label, title, children }: MenuProps) {
  return (
    <>
      <button class="btn btn-icon" type="button" popovertarget={id} aria-label={label}>
        <Icon name="more" />
      </button>
      <div class="menu" id={id} popover="auto">
        <h2>{title}</h2>
        {children}
      </div>
    </>
  );
}
