import type { Actor } from "../auth/actor.ts";
import { type Reach, reach } from "../auth/permissions.ts";
import { inScope, ownedScope, type RecordAction, type Scope, type Verdict } from "../ownership.ts";

/** Which targets an actor reads: those of the people whose leads they read. */
export function scope(actor: Actor): Scope {
  return ownedScope(actor, "leads");
}

const wide = (found: Reach | undefined) => found === "all";

/** Whether `actor` may do it to this target, or to one where none is given, and why. */
export function explain(actor: Actor, action: RecordAction, target?: { userId: number }): Verdict {
  if (action === "read") {
    const within = target === undefined || inScope(scope(actor), { ownerId: target.userId });
    return { allowed: within, reason: "People read the targets of those whose leads they read." };
  }
  if (action === "delete" || action === "restore") {
    const allowed = wide(reach(actor.role, "delete", "leads"));
    return { allowed, reason: "Only administrators may take targets away or bring them back." };
  }
  const allowed = wide(reach(actor.role, "update", "leads"));
  return { allowed, reason: "Only managers and administrators may set targets." };
}

/** The same answer without the reason. */
export function can(actor: Actor, action: RecordAction, target?: { userId: number }): boolean {
  return explain(actor, action, target).allowed;
}
