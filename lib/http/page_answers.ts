import { gzipSync } from "node:zlib";
import type { Context } from "fresh";
import { type CriticalStyles, criticalStyles } from "../styles/critical.ts";
import { define, type State } from "./define.ts";
import { contentTag, matchesNone } from "./etag.ts";
import { savesData } from "./save_data.ts";
import { stylesCookie, stylesMark } from "./styles.ts";

/** The text of the app's stylesheet; rejects where the build has none. */
export type ReadStylesheet = () => Promise<string>;

/**
 * Sends pages: a first one with the rules it uses inline, later ones as they are, so that they use
 * the file that was fetched meanwhile; with an ETag, and compressed. Stands outside of the security
 * headers, because a page that has not changed must keep the policy that its nonces belong to.
 */
export function pageAnswers(readStylesheet: ReadStylesheet) {
  let styles: Promise<CriticalStyles> | undefined;
  const open = () => readStylesheet().then(criticalStyles, () => () => "");
  return define.middleware(async (ctx) => {
    const inner = await ctx.next();
    if (inner.headers.get("Content-Type") !== "text/html; charset=utf-8") return inner;
    const { headers } = inner;
    let html = await inner.text();
    const links = scriptLinks(headers);
    if (html.includes(stylesMark)) {
      const critical = await (styles ??= open());
      html = html.replace(stylesMark, () => critical(html));
      if (!savesData(ctx.req)) html = withPreloads(html, links);
      if (inner.status === 200) headers.append("Set-Cookie", stylesCookie(ctx));
    }
    return notModified(ctx, html, inner) ?? send(ctx, html, inner);
  });
}

/**
 * Takes the scripts out of the `Link` header: named there, they would share the line with the page
 * itself.
 */
function scriptLinks(headers: Headers): string[] {
  const links = headers.get("Link")?.split(/,\s*(?=<)/) ?? [];
  const isScript = (link: string) => /;\s*rel="?modulepreload/.test(link);
  const rest = links.filter((link) => !isScript(link));
  if (rest.length === 0) headers.delete("Link");
  else headers.set("Link", rest.join(", "));
  return links.filter(isScript).map((link) => link.slice(1, link.indexOf(">")));
}

/** At the end of a first page, where all that is to be seen has come: its scripts side by side. */
function withPreloads(html: string, links: string[]): string {
  const tags = links.map((link) => `<link rel="modulepreload" href="${link}"/>`).join("");
  const end = html.lastIndexOf('<script type="module"');
  return end === -1 ? html : html.slice(0, end) + tags + html.slice(end);
}

function send({ req }: Context<State>, html: string, inner: Response): Response {
  const packed = accepts(req, "gzip");
  const body = packed ? new Uint8Array(gzipSync(html, { level: 6 })) : html;
  const response = new Response(body, inner);
  const { headers } = response;
  if (packed) headers.set("Content-Encoding", "gzip");
  headers.append("Vary", "Accept-Encoding, Save-Data");
  return response;
}

function accepts(request: Request, encoding: string): boolean {
  const header = request.headers.get("accept-encoding") ?? "";
  return header.split(",").some((one) => {
    const [name, weight] = one.split(";");
    return name?.trim() === encoding && !/^\s*q=0(?:\.0*)?\s*$/.test(weight ?? "");
  });
}

/** Headers that belong to the body which the browser has kept. */
const ofBody = ["Content-Security-Policy", "Content-Type", "Content-Length", "X-Fresh-Id"];

/** Tags a page that may be kept; the short answer where the browser has the very same. */
function notModified({ req }: Context<State>, html: string, inner: Response): Response | undefined {
  const { status, headers } = inner;
  const kept = status === 200 && !headers.get("Cache-Control")?.includes("no-store");
  if (!kept || (req.method !== "GET" && req.method !== "HEAD")) return undefined;
  const tag = contentTag(withoutRandom(html, headers));
  headers.set("ETag", tag);
  if (!matchesNone(req, tag)) return undefined;
  const response = new Response(null, { status: 304, headers });
  for (const name of ofBody) response.headers.delete(name);
  return response;
}

/** A page without what is drawn anew for each render: its nonce, and the id of a partial answer. */
function withoutRandom(html: string, headers: Headers): string {
  const nonce = /'nonce-([^']+)'/.exec(headers.get("Content-Security-Policy") ?? "")?.[1];
  const drawn = [nonce, headers.get("X-Fresh-Id")];
  return drawn.reduce<string>((text, token) => token ? text.replaceAll(token, "") : text, html);
}
