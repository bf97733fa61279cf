import { ownPath, pathOf } from "./paths.ts";

/**
 * The own path of the page that a person looks at: what a GET asked for, or the page whose form was
 * sent, since that address itself may have no page. "/" where a browser does not tell.
 */
export function pageAddress(req: Request, url: URL): string {
  if (req.method === "GET" || req.method === "HEAD") return pathOf(url);
  const referrer = req.headers.get("referer") ?? "";
  if (!URL.canParse(referrer)) return "/";
  const { pathname, search } = new URL(referrer);
  return ownPath(pathname + search);
}
