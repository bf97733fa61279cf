/** What a key may do to what: `read:customers`, `write:*`. */
export type ScopeAction = "read" | "create" | "update" | "delete" | "write";

const actions: Record<string, ScopeAction> = { GET: "read", HEAD: "read", DELETE: "delete" };

/** The right that an API request needs of a key: the first part of its path is what it is about. */
export function scopeOf(method: string, path: string): { action: ScopeAction; what: string } {
  const [what = "", ...rest] = path.split("/").slice(2).filter(Boolean);
  const creates = method === "POST" && rest.length === 0;
  return { action: actions[method] ?? (creates ? "create" : "update"), what };
}

/** Whether one of the scopes covers the request. `write` covers every action but reading. */
export function scopesAllow(scopes: readonly string[], method: string, path: string): boolean {
  const { action, what } = scopeOf(method, path);
  const names = action === "read" ? [action] : [action, "write"];
  return names.some((name) => scopes.includes(`${name}:${what}`) || scopes.includes(`${name}:*`));
}

/** Signing in, passwords, second factors and keys are for people; a key may only ask who it is. */
export function isForPeopleOnly(path: string): boolean {
  return /^\/api\/(auth|keys)(\/|$)/.test(path) && path !== "/api/auth/me";
}
