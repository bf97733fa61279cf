/** How a link stands to the current page. */
export type LinkMatch = "none" | "current" | "ancestor";

/**
 * Compares a link's href, which must begin with `/`, with the current pathname (without trailing
 * slash) and search. A link with another query than the current one is an ancestor at most.
 */
export function matchLink(href: string, pathname: string, search: string): LinkMatch {
  if (href.charCodeAt(0) !== 47 || href.charCodeAt(1) === 47) return "none";
  const end = pathEnd(href);
  if (end < 0) return matchLink(normalize(href), pathname, search);
  const length = end > 1 && href.charCodeAt(end - 1) === 47 ? end - 1 : end;
  const isSame = length === pathname.length && href.startsWith(pathname);
  if (isSame) return querySuits(href, end, search) ? "current" : "ancestor";
  if (length === 1) return "ancestor";
  if (pathname.charCodeAt(length) !== 47) return "none";
  return href.startsWith(pathname.slice(0, length)) ? "ancestor" : "none";
}

/** Where the path ends; -1 if it is written in a way that URLs are not compared in. */
function pathEnd(href: string): number {
  for (let i = 1; i < href.length; i++) {
    const char = href.charCodeAt(i);
    if (char === 35 || char === 63) return i;
    const isDotSegment = char === 46 && href.charCodeAt(i - 1) === 47;
    if (char <= 32 || char >= 127 || char === 92 || isDotSegment) return -1;
  }
  return href.length;
}

/** True for a link without a query, or with the current one. */
function querySuits(href: string, end: number, search: string): boolean {
  if (href.charCodeAt(end) !== 63) return true;
  const hash = href.indexOf("#", end);
  return href.slice(end, hash === -1 ? undefined : hash) === search;
}

/** A path as URLs have it; where nothing more can be done to it, one that no page has. */
function normalize(href: string): string {
  const { pathname, search } = new URL(href, "http://localhost");
  return pathEnd(pathname) < 0 ? "//" : pathname + search;
}
