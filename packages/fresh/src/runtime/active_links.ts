/** How a link stands to the current page. */
export type LinkMatch = "none" | "current" | "ancestor";

const UNUSUAL = /[^!-~]|\/\.|\\/;

/**
 * Compares a link's href, which must begin with `/`, with the current pathname (without trailing
 * slash) and search. A link with another query than the current one is an ancestor at most.
 */
export function matchLink(
  href: string,
  pathname: string,
  search: string,
): LinkMatch {
  if (href.charCodeAt(0) !== 47 || href.charCodeAt(1) === 47) return "none";
  if (UNUSUAL.test(href)) href = normalize(href);
  const hash = href.indexOf("#");
  const bare = hash === -1 ? href : href.slice(0, hash);
  const mark = bare.indexOf("?");
  let path = mark === -1 ? bare : bare.slice(0, mark);
  if (path.length > 1 && path.endsWith("/")) path = path.slice(0, -1);
  if (path === pathname) {
    return mark === -1 || bare.slice(mark) === search ? "current" : "ancestor";
  }
  if (path === "/") return "ancestor";
  return pathname.startsWith(path) && pathname.charCodeAt(path.length) === 47 ? "ancestor" : "none";
}

function normalize(href: string): string {
  const url = new URL(href, "http://localhost");
  return url.pathname + url.search;
}
