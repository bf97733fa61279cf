/** Parameters that name a place in a list or a passing message, not what is listed. */
const passing = ["page", "cursor", "changed", "kept", "fresh-partial"];

/**
 * The link to the same list with some parameters changed (null takes one away). It starts at the
 * first page unless the change names one.
 */
export function listHref(
  path: string,
  current: URLSearchParams,
  changes: Readonly<Record<string, string | null>>,
): string {
  const params = new URLSearchParams(current);
  for (const name of passing) params.delete(name);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === "") params.delete(name);
    else params.set(name, value);
  }
  const query = params.toString();
  return query === "" ? path : `${path}?${query}`;
}
