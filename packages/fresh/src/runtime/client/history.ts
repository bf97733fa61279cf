interface Entry {
  fresh: number;
  x: number;
  y: number;
}

const positions: Map<number, Entry> = new Map();
let here = -1;
let last = -1;

function read(): Entry | null {
  const state: unknown = history.state;
  if (typeof state !== "object" || state === null || !("fresh" in state)) {
    return null;
  }
  return state as Entry;
}

function remember(): Entry {
  const entry = { fresh: here, x: scrollX, y: scrollY };
  positions.set(here, entry);
  return entry;
}

/** Makes `url` the address, as a new entry that comes after the present one. */
export function push(url: URL): void {
  if (url.href === location.href) return;
  if (here < 0) here = ++last;
  history.scrollRestoration = "manual";
  history.replaceState({ ...history.state, ...remember() }, "", location.href);
  here = ++last;
  history.pushState({ fresh: here, x: 0, y: 0 }, "", url.href);
}

/** Notes a step back or forward; gives the scroll position to restore, null if it is not ours. */
export function arrive(): { x: number; y: number } | null {
  const entry = read();
  if (entry === null) return null;
  if (here >= 0) remember();
  here = entry.fresh;
  last = Math.max(last, here);
  return positions.get(here) ?? entry;
}

/** Before the page itself is left: keeps the position, and lets the browser restore it. */
export function releaseScroll(): void {
  if (here >= 0) history.replaceState({ ...history.state, ...remember() }, "", location.href);
  history.scrollRestoration = "auto";
}

/** Continues the numbering of entries after a reload. */
export function resumeHistory(): void {
  here = last = read()?.fresh ?? -1;
}
