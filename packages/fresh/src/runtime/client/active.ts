import { matchLink } from "../active_links.ts";

/** Marks the links to the current page and to its parents, as the server does. */
export function updateActiveLinks(): void {
  const { pathname, search } = location;
  const path = pathname.length > 1 && pathname.endsWith("/") ? pathname.slice(0, -1) : pathname;
  for (const link of document.querySelectorAll("a[href]")) {
    const match = matchLink(link.getAttribute("href") ?? "", path, search);
    const marked = link.hasAttribute("data-current") ||
      link.hasAttribute("data-ancestor");
    const own = link.hasAttribute("aria-current") && !marked;
    link.toggleAttribute("data-current", false);
    link.toggleAttribute("data-ancestor", false);
    if (!own) link.removeAttribute("aria-current");
    if (match === "none") continue;
    link.setAttribute(
      match === "current" ? "data-current" : "data-ancestor",
      "true",
    );
    if (!own) {
      link.setAttribute("aria-current", match === "current" ? "page" : "true");
    }
  }
}
