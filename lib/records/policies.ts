import type { Actor } from "../auth/actor.ts";
import { type Entity, roleHas } from "../auth/permissions.ts";
import {
  explainOwned,
  ownedScope,
  type RecordAction,
  type Scope,
  type Verdict,
} from "../ownership.ts";

/** Who may do what to an entity's records: pure answers, the same for SQL, buttons and writes. */
export interface Policy<Record> {
  /** Whether `actor` may do it to this record, or to any where none is given. */
  can(actor: Actor, action: RecordAction, record?: Record): boolean;
  /** The same answer with the reason in words. */
  explain(actor: Actor, action: RecordAction, record?: Record): Verdict;
  /** Which records `actor` reads. */
  scope(actor: Actor): Scope;
}

/** The policy of records that have an owner, by the role table. */
export function ownedPolicy(entity: Entity): Policy<{ ownerId: number }> {
  const explain: Policy<{ ownerId: number }>["explain"] = (actor, action, record) =>
    explainOwned(actor, action, { entity, record });
  return {
    explain,
    can: (actor, action, record) => explain(actor, action, record).allowed,
    scope: (actor) => ownedScope(actor, entity),
  };
}

/** The policy of what all read and administrators set up; `what` is plural: "pipelines". */
export function settingsPolicy(what: string): Policy<object> {
  const explain: Policy<object>["explain"] = (actor, action) => {
    if (action === "read") return { allowed: true, reason: `Everyone may read ${what}.` };
    const allowed = roleHas(actor.role, "configure:system");
    const reason = `Only administrators may set up ${what}; your role is ${actor.role}.`;
    return { allowed, reason: allowed ? `Administrators may set up ${what}.` : reason };
  };
  return {
    explain,
    can: (actor, action) => explain(actor, action).allowed,
    scope: () => "all",
  };
}
