import type { IconName } from "./icons.ts";

// One render runs at a time and without a pause, so one set for the module serves every page.
const used = new Set<IconName>();

/** Notes that the page being rendered shows an icon. */
export function noteIcon(name: IconName): void {
  used.add(name);
}

/** The icons noted since the last call. */
export function takeUsedIcons(): IconName[] {
  const names = [...used];
  used.clear();
  return names;
}
