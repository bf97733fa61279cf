import { withMutableHeaders } from "../headers.ts";
import type { Middleware } from "../middleware.ts";

/** How the Content-Security-Policy is made. */
export interface CSPOptions {
  /** Only report what breaks the policy. Default: false. */
  reportOnly?: boolean;
  /** URL that reports are sent to. */
  reportTo?: string;
  /** Directives; one with the name of a default replaces it. */
  csp?: string[];
  /** Allow inline scripts and styles of rendered pages by a nonce. Default: false. */
  useNonce?: boolean;
}

const DEFAULT_DIRECTIVES = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data:",
  "media-src 'self' data: blob:",
  "worker-src 'self' blob:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "upgrade-insecure-requests",
];
const NONCE = Symbol.for("__freshNonce");
const WITH_NONCE = /^(?:script|style|default)-src(?:-elem)?\s/;

/** Sets a Content-Security-Policy; its defaults allow only this site's own resources. */
export function csp<State>(options: CSPOptions = {}): Middleware<State> {
  const directives = mergeDirectives(options);
  const fixed = directives.join("; ");
  const name = options.reportOnly
    ? "Content-Security-Policy-Report-Only"
    : "Content-Security-Policy";
  return async (ctx) => {
    const inner = await ctx.next();
    const nonce: unknown = options.useNonce ? Reflect.get(inner, NONCE) : undefined;
    const response = withMutableHeaders(inner);
    const policy = typeof nonce === "string" ? policyWithNonce(directives, nonce) : fixed;
    response.headers.set(name, policy);
    if (options.reportTo) {
      response.headers.set(
        "Reporting-Endpoints",
        `csp-endpoint="${options.reportTo}"`,
      );
    }
    return response;
  };
}

function mergeDirectives({ csp = [], reportTo }: CSPOptions): string[] {
  const own = new Map(csp.map((item) => [nameOf(item), item.trim()]));
  const kept = DEFAULT_DIRECTIVES.filter((item) => !own.has(nameOf(item)));
  const reports = reportTo ? ["report-to csp-endpoint", `report-uri ${reportTo}`] : [];
  return [...own.values(), ...kept, ...reports];
}

function nameOf(directive: string): string {
  return directive.trim().split(/\s/, 1)[0] ?? "";
}

function policyWithNonce(directives: string[], nonce: string): string {
  return directives.map((directive) =>
    WITH_NONCE.test(directive)
      ? directive.replace("'unsafe-inline'", `'nonce-${nonce}'`)
      : directive
  ).join("; ");
}
