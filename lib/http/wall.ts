import { AppError, notFound } from "../errors.ts";
import { roleHas } from "../auth/permissions.ts";
import { define } from "./define.ts";
import { isPublic } from "./paths.ts";

/** Closed by default: only the short public list answers who is not signed in. */
export const wall = define.middleware((ctx) => {
  if (ctx.state.signedIn || isPublic(ctx.url)) return ctx.next();
  throw new AppError("UNAUTHORIZED", "Sign in first");
});

/** For the admin's folders: to everyone else there is nothing at that address. */
export const adminOnly = define.middleware((ctx) => {
  if (roleHas(ctx.state.ctx.actor.role, "configure:system")) return ctx.next();
  throw notFound("Page");
});
