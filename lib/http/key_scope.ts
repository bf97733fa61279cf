import { isForPeopleOnly, scopeOf, scopesAllow } from "../auth/key_scopes.ts";
import { AppError } from "../errors.ts";
import { define } from "./define.ts";

/** Holds a key to its scopes, inside of what its owner may. Throws FORBIDDEN. */
export const keyScope = define.middleware((ctx) => {
  const { key } = ctx.state.ctx.actor;
  const { method } = ctx.req;
  const path = ctx.url.pathname;
  if (key === undefined || method === "OPTIONS" || path === "/api/auth/me") return ctx.next();
  if (isForPeopleOnly(path)) {
    throw new AppError("FORBIDDEN", "An API key cannot do that: sign in yourself.");
  }
  if (scopesAllow(key.scopes, method, path)) return ctx.next();
  const { action, what } = scopeOf(method, path);
  throw new AppError("FORBIDDEN", `This key lacks the scope ${action}:${what}.`);
});
