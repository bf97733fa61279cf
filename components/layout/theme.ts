/** The colours that a person may choose; `system` follows the device. */
export const themes = ["system", "light", "dark"] as const;

export type Theme = typeof themes[number];

export const themeCookie = "petrel_theme";

/** The theme in a `Cookie` header; `system` where there is none or another value. */
export function themeOf(cookies: string | null): Theme {
  const value = /(?:^|;\s*)petrel_theme=(\w+)/.exec(cookies ?? "")?.[1];
  return themes.find((theme) => theme === value) ?? "system";
}
