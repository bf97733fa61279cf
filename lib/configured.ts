import type { Actor } from "./auth/actor.ts";
import { roleHas } from "./auth/permissions.ts";
import type { RecordAction, Verdict } from "./ownership.ts";

/**
 * Whether `actor` may do it to records that belong to nobody and that everyone reads, such as teams
 * or pipelines (`what`, plural): administrators set them up.
 */
export function explainConfigured(actor: Actor, action: RecordAction, what: string): Verdict {
  if (action === "read") return { allowed: true, reason: `Everyone may read ${what}.` };
  const allowed = roleHas(actor.role, "configure:system");
  if (allowed) return { allowed, reason: `Administrators set up ${what}.` };
  return { allowed, reason: `Only administrators set up ${what}; your role is ${actor.role}.` };
}
