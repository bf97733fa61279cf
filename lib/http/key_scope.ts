import type { Actor } from "../auth/actor.ts";
import { isForPeopleOnly, scopeOf, scopesAllow } from "../auth/key_scopes.ts";
import { AppError } from "../errors.ts";
import { define } from "./define.ts";

/** Open to every key: each of its operations is held to the scopes by itself. */
const batchPath = "/api/batch";

/** Holds a key to its scopes, inside of what its owner may. Throws FORBIDDEN. */
export const keyScope = define.middleware((ctx) => {
  const { key } = ctx.state.ctx.actor;
  const { method } = ctx.req;
  const path = ctx.url.pathname;
  const open = path === "/api/auth/me" || path === batchPath;
  if (key === undefined || method === "OPTIONS" || open) return ctx.next();
  if (isForPeopleOnly(path)) {
    throw new AppError("FORBIDDEN", "An API key cannot do that: sign in yourself.");
  }
  requireScope(ctx.state.ctx.actor, method, path);
  return ctx.next();
});

/** Throws FORBIDDEN where the actor acts by a key whose scopes do not cover the request. */
export function requireScope({ key }: Actor, method: string, path: string): void {
  if (key === undefined || scopesAllow(key.scopes, method, path)) return;
  const { action, what } = scopeOf(method, path);
  throw new AppError("FORBIDDEN", `This key lacks the scope ${action}:${what}.`);
}
