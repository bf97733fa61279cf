import type { IconName } from "./icons.ts";

export interface IconProps {
  name: IconName;
  /** 20 px or 16 px. */
  size?: "md" | "sm";
  /** Points along the line of text, so it turns round in right-to-left. */
  flip?: boolean;
}

/**
 * A drawing without a meaning of its own: the text beside it says what it shows. It is an empty
 * element, so there is nothing to hide from those who listen to the page.
 */
export function Icon({ name, size = "md", flip = false }: IconProps) {
  const look = `i i-${name}${size === "sm" ? " i-sm" : ""}${flip ? " i-flip" : ""}`;
  return <i class={look}></i>;
}
