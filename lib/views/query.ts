/** Parameters that name a place in a list, or a message, and no view of it. */
const passing = new Set(["page", "cursor", "count", "view", "changed", "kept"]);

/** What the list itself takes of a page's parameters: without the view, the columns and their widths. */
export function rowParams(params: URLSearchParams): URLSearchParams {
  const kept = new URLSearchParams(params);
  for (const name of ["columns", "view", "widths"]) kept.delete(name);
  return kept;
}

/** A list's query string without what is no part of a view, in one order, so that equal ones are equal. */
export function canonical(query: string | URLSearchParams): string {
  const kept = [...new URLSearchParams(query)]
    .filter(([name, value]) => value !== "" && !passing.has(name));
  const params = new URLSearchParams(kept);
  params.sort();
  return params.toString();
}
