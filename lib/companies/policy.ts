import type { Actor } from "../auth/actor.ts";
import {
  explainOwned,
  ownedScope,
  type RecordAction,
  type Scope,
  type Verdict,
} from "../ownership.ts";

/** Whether `actor` may do it to this company, or to any where none is given. */
export function can(actor: Actor, action: RecordAction, record?: { ownerId: number }): boolean {
  return explain(actor, action, record).allowed;
}

/** Which companies `actor` reads. */
export function scope(actor: Actor): Scope {
  return ownedScope(actor, "companies");
}

/** The same answer as `can`, with the reason in words. */
export function explain(
  actor: Actor,
  action: RecordAction,
  record?: { ownerId: number },
): Verdict {
  return explainOwned(actor, action, { entity: "companies", record });
}
