/** Whether a path belongs to the API, whose every answer is JSON. */
export function isApi(url: URL): boolean {
  return url.pathname === "/api" || url.pathname.startsWith("/api/");
}

/** The only paths that answer anonymous callers. Static files lie before this check. */
const publicPaths = new Set([
  "/login",
  "/login/code",
  "/logout",
  "/offline",
  "/reset",
  "/setup",
  "/api/auth/login",
  "/api/auth/login/passkey",
  "/api/auth/login/passkey/options",
  "/api/auth/second-factor",
  "/api/auth/second-factor/options",
  "/api/auth/refresh",
  "/api/auth/logout",
  "/api/auth/reset",
  "/api/auth/reset/confirm",
  "/api/auth/invite/confirm",
  "/api/health",
  "/api/jobs/run",
  "/metrics",
]);

/** Pages whose address holds a secret: of a mailed link, or of a calendar. */
const linkPage = /^\/(reset|invite|calendar)\/[^/]+$/;

/** Whether anybody may ask for a path. */
export function isPublic(url: URL): boolean {
  return publicPaths.has(url.pathname) || linkPage.test(url.pathname);
}

/** A path as logs may have it: without its secret. */
export function loggedPath(url: URL): string {
  return url.pathname.replace(/^\/+(reset|invite|calendar)\/.+/s, "/$1/:token");
}

const home = "/";
const base = "http://own.invalid";

/** An own path to go to after sign-in; anything that could lead elsewhere becomes "/". */
export function ownPath(text: string | null | undefined): string {
  if (!text?.startsWith("/") || !URL.canParse(text, base)) return home;
  const url = new URL(text, base);
  const away = url.origin !== base || url.pathname.startsWith("//");
  return away || isPublic(url) || isApi(url) ? home : url.pathname + url.search + url.hash;
}

/** A page's path with its query, without the mark of a request for a part of it. */
export function pathOf({ pathname, search }: URL): string {
  const query = new URLSearchParams(search);
  if (!query.has(partialMark)) return pathname + search;
  query.delete(partialMark);
  return query.size === 0 ? pathname : `${pathname}?${query}`;
}

const partialMark = "fresh-partial";

/** Where an anonymous page request is sent: to sign-in, and back to the page it asked for. */
export function loginPath(request: Request, url: URL): string {
  const readable = request.method === "GET" || request.method === "HEAD";
  const next = ownPath(pathOf(url));
  return readable && next !== home ? `/login?next=${encodeURIComponent(next)}` : "/login";
}
