import { AppError, notFound } from "../errors.ts";
import { roleHas } from "../auth/permissions.ts";
import { define } from "./define.ts";
import { isApi, isPublic } from "./paths.ts";

/**
 * Closed by default: only the short public list answers who is not signed in. Where the API has no
 * such path, or no such kind of record, that is said to everyone: its paths are no secret.
 */
export function wall(entities: ReadonlySet<string>) {
  return define.middleware((ctx) => {
    if (ctx.state.signedIn || isPublic(ctx.url)) return ctx.next();
    const { entity } = ctx.params;
    const unknown = ctx.route === null || (entity !== undefined && !entities.has(entity));
    if (isApi(ctx.url) && unknown) throw notFound("Path");
    throw new AppError("UNAUTHORIZED", "Sign in first");
  });
}

/** For the admin's folders: to everyone else there is nothing at that address. */
export const adminOnly = define.middleware((ctx) => {
  if (roleHas(ctx.state.ctx.actor.role, "configure:system")) return ctx.next();
  throw notFound("Page");
});
