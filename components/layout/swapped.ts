/** The places whose pages client navigation exchanges for one another; others are visited. */
const swapped = new Set(["/customers", "/companies", "/leads", "/tasks", "/interactions"]);

/** Whether the page at a path is exchanged for others by client navigation. */
export function isSwapped(path: string): boolean {
  return swapped.has(path);
}
