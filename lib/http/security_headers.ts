import { csp } from "fresh";
import { isHttps } from "./client.ts";
import { define } from "./define.ts";
import { isApi } from "./paths.ts";

const always: Record<string, string> = {
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "same-origin",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
};

const year = 365 * 24 * 60 * 60;

/** What inline code there is carries a nonce, so nothing else inline may ever run. */
function tighten(policy: string, https: boolean): string {
  const strict = policy.replaceAll(" 'unsafe-inline'", "");
  // On a plain HTTP address the upgrade would lead every form and style to a closed port.
  return https ? strict : strict.replace(/;? ?upgrade-insecure-requests/, "");
}

/** JSON is not for showing, whatever a browser makes of it. */
const dataOnly = "default-src 'none'; frame-ancestors 'none'";

const contentPolicy = csp({
  useNonce: true,
  csp: [
    "default-src 'self'",
    "img-src 'self' data:",
    "media-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ],
});

/** All of the API but for its documentation, which is a page. */
const isData = (url: URL) => isApi(url) && url.pathname !== "/api/docs";

const headers = define.middleware(async (ctx) => {
  const response = await ctx.next();
  const https = isHttps(ctx);
  for (const [name, value] of Object.entries(always)) response.headers.set(name, value);
  const policy = isData(ctx.url) ? dataOnly : response.headers.get("Content-Security-Policy");
  response.headers.set("Content-Security-Policy", tighten(policy ?? dataOnly, https));
  if (https) {
    response.headers.set("Strict-Transport-Security", `max-age=${year}; includeSubDomains`);
  }
  return response;
});

/** The security headers of every answer, a content policy with nonces among them. */
export const securityHeaders = define.middleware([headers, contentPolicy]);
