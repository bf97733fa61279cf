import { matchLink } from "../active_links.ts";

/** Marks the links to the current page and to its parents, as the server does. */
export function updateActiveLinks(): void {
  const { pathname, search } = location;
  const path = pathname.length > 1 && pathname.endsWith("/") ? pathname.slice(0, -1) : pathname;
  for (const link of document.querySelectorAll("a[href]")) {
    const match = matchLink(link.getAttribute("href") ?? "", path, search);
    const own = link.matches("[aria-current]") &&
      !link.matches("[data-current][aria-current=page],[data-ancestor][aria-current=true]");
    const isCurrent = match === "current";
    const isAncestor = match === "ancestor";
    setOrRemove(link, "data-current", isCurrent && "true");
    setOrRemove(link, "data-ancestor", isAncestor && "true");
    if (!own) setOrRemove(link, "aria-current", isCurrent ? "page" : isAncestor && "true");
  }
}

function setOrRemove(element: Element, name: string, value: string | false): void {
  if (value) element.setAttribute(name, value);
  else element.removeAttribute(name);
}
