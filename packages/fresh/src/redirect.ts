const PARTIAL_QUERY = "fresh-partial=true";

/**
 * A redirect. A target that starts with "/" stays on this host (`//evil.com` becomes `/evil.com`);
 * in a partial request the target is asked for partials again.
 */
export function redirectTo(
  target: string,
  status: number,
  isPartial: boolean,
): Response {
  // Browsers drop these characters, so "/\t/evil.com" would be another host.
  const clean = target.replace(/[\t\r\n]/g, "").trimStart();
  let location = clean.startsWith("/") ? collapsePath(clean) : clean;
  if (isPartial) location = addPartialQuery(location);
  return new Response(null, { status, headers: { location } });
}

function collapsePath(target: string): string {
  const end = target.search(/[?#]/);
  const path = end === -1 ? target : target.slice(0, end);
  const rest = end === -1 ? "" : target.slice(end);
  return path.replace(/[/\\]{2,}/g, "/") + rest;
}

function addPartialQuery(target: string): string {
  const hashAt = target.indexOf("#");
  const url = hashAt === -1 ? target : target.slice(0, hashAt);
  const hash = hashAt === -1 ? "" : target.slice(hashAt);
  return url + (url.includes("?") ? "&" : "?") + PARTIAL_QUERY + hash;
}
