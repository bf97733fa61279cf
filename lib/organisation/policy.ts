import type { Actor } from "../auth/actor.ts";
import { explainConfigured } from "../configured.ts";
import type { RecordAction, Verdict } from "../ownership.ts";

/** Whether `actor` may do it to the organisation: everyone reads it, administrators change it. */
export function can(actor: Actor, action: RecordAction): boolean {
  return explain(actor, action).allowed;
}

/** The same answer as `can`, with the reason in words. */
export function explain(actor: Actor, action: RecordAction): Verdict {
  return explainConfigured(actor, action, "the organisation");
}
