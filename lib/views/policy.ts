import type { Actor } from "../auth/actor.ts";
import type { RecordAction, Verdict } from "../ownership.ts";

/** Whom a view belongs to, and whether others see it. */
export interface Viewed {
  ownerId: number;
  shared: boolean;
}

/** Whether `actor` may do it to this view, or to one where none is given, and why. */
export function explain(actor: Actor, action: RecordAction, view?: Viewed): Verdict {
  if (action === "create") return { allowed: true, reason: "Everyone may save views." };
  const own = view === undefined || view.ownerId === actor.userId;
  if (own) return { allowed: true, reason: "It is your own view." };
  if (!view.shared) return { allowed: false, reason: "It is another person's own view." };
  if (action === "read") return { allowed: true, reason: "The view is shared." };
  return {
    allowed: actor.role === "admin",
    reason: "Only its owner and administrators may change a shared view.",
  };
}

/** The same answer without the reason. */
export function can(actor: Actor, action: RecordAction, view?: Viewed): boolean {
  return explain(actor, action, view).allowed;
}
