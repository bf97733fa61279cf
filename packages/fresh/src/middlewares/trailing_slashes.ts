import type { Middleware } from "../middleware.ts";

/** Redirects so that paths always or never end with a slash; `/` stays as it is. */
export function trailingSlashes<State>(mode: "always" | "never"): Middleware<State> {
  return (ctx) => {
    const { pathname, search } = ctx.url;
    const hasSlash = pathname.endsWith("/");
    if (pathname === "/" || hasSlash === (mode === "always")) return ctx.next();
    const path = hasSlash ? pathname.replace(/\/+$/, "") : pathname + "/";
    return ctx.redirect(path + search);
  };
}
