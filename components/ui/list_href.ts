/** Parameters that only carry a message to the page. */
const messages = ["changed", "kept", "fresh-partial", "__frsh_c"];

/** Parameters that name a place in a list. */
const places = ["page", "cursor"];

/**
 * The parameters of an address that say what is listed, without empty ones and messages; one that a
 * form sent several times becomes one list.
 */
export function listParams(params: URLSearchParams): URLSearchParams {
  const kept = new URLSearchParams();
  for (const [name, value] of params) {
    if (value === "" || messages.includes(name)) continue;
    const before = kept.get(name);
    kept.set(name, before === null ? value : `${before},${value}`);
  }
  return kept;
}

/**
 * The link to the same list with some parameters changed (null takes one away). It starts at the
 * first page unless the change names one.
 */
export function listHref(
  path: string,
  current: URLSearchParams,
  changes: Readonly<Record<string, string | null>>,
): string {
  const params = listParams(current);
  for (const name of places) params.delete(name);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) params.delete(name);
    else params.set(name, value);
  }
  return withQuery(path, params);
}

/**
 * The same link on the list's own page. Without the path, Fresh does not take it for a link to what
 * lies above the page, which it would mark.
 */
export function hereHref(...list: Parameters<typeof listHref>): string {
  const href = listHref(...list);
  const query = href.indexOf("?");
  return query === -1 ? href : href.slice(query);
}

/** The address of a page without the message that it carries. */
export function withoutMessages(url: URL): string {
  const params = new URLSearchParams(url.search);
  for (const name of messages) params.delete(name);
  return withQuery(url.pathname, params);
}

function withQuery(path: string, params: URLSearchParams): string {
  const query = params.toString();
  return query === "" ? path : `${path}?${query}`;
}
