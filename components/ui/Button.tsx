import type { ComponentChildren } from "preact";
import { Icon } from "./Icon.tsx";
import type { IconName } from "./icons.ts";

export type ButtonKind = "plain" | "primary" | "danger" | "ghost";

const look: Record<ButtonKind, string> = {
  plain: "btn",
  primary: "btn btn-primary",
  danger: "btn btn-danger",
  ghost: "btn btn-ghost",
};

interface Common {
  kind?: ButtonKind;
  icon?: IconName;
  children: ComponentChildren;
}

export interface ButtonProps extends Common {
  name?: string;
  value?: string;
  /** Shows that the answer is awaited; the label then ends in -ing. */
  busy?: boolean;
  disabled?: boolean;
  /** Sends the form as a question instead, to the same page. */
  formMethod?: "get";
  /** Says more than the visible label where that alone would be unclear. */
  label?: string;
}

/** A button that sends the form around it; a view has one that is primary. */
export function Button({ kind = "plain", icon, busy, label, children, ...rest }: ButtonProps) {
  return (
    <button
      type="submit"
      class={look[kind]}
      aria-busy={busy ? "true" : undefined}
      aria-label={label}
      {...rest}
    >
      {icon && <Icon name={icon} size="sm" />}
      {children}
    </button>
  );
}

export interface ButtonLinkProps extends Common {
  href: string;
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function ButtonLink({ kind = "plain", icon, href, children }: ButtonLinkProps) {
  return (
    <a class={look[kind]} href={href}>
      {icon && <Icon name={icon} size="sm" />}
      {children}
    </a>
  );
}

export interface PopoverButtonProps extends Common {
  /** The id of the popover. */
  opens: string;
}

/** A button that opens a popover, without a script. */
export function PopoverButton({ kind = "plain", icon, opens, children }: PopoverButtonProps) {
  return (
    <button class={look[kind]} type="button" popovertarget={opens}>
      {icon && <Icon name={icon} size="sm" />}
      {children}
    </button>
  );
}
