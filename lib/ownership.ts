import type { Actor } from "./auth/actor.ts";
import { type Action, type Entity, reach, type Role, roleHas } from "./auth/permissions.ts";
import { AppError } from "./errors.ts";

/** Which of an entity's owned records an actor reads; repositories turn it into SQL. */
export type Scope = "all" | "none" | { ownerId: number };

/** What may be asked about a record; restore is the reverse of delete and needs the same right. */
export type RecordAction = Action | "restore";

/** Whether something is allowed, and why, in words for the person who asked. */
export interface Verdict {
  allowed: boolean;
  reason: string;
}

interface Owned {
  ownerId: number;
}

/** The scope in which `actor` reads records that have an owner. */
export function ownedScope(actor: Actor, entity: Entity): Scope {
  const widest = reach(actor.role, "read", entity);
  if (widest === "all") return "all";
  return widest === "own" && actor.userId !== null ? { ownerId: actor.userId } : "none";
}

/** Whether a record with that owner lies in the scope. */
export function inScope(scope: Scope, record: Owned): boolean {
  if (scope === "all" || scope === "none") return scope === "all";
  return scope.ownerId === record.ownerId;
}

const people: Record<Role, string> = {
  user: "users",
  manager: "managers",
  admin: "administrators",
};

const deeds: Record<RecordAction, (what: string) => string> = {
  read: (what) => `read ${what}`,
  create: (what) => `create ${what}`,
  update: (what) => `change ${what}`,
  delete: (what) => `move ${what} to the trash`,
  restore: (what) => `restore ${what} from the trash`,
};

/**
 * Whether `actor` may do it, by the role table and the record's owner; without a record, whether
 * there may be one on which they could.
 */
export function explainOwned(
  actor: Actor,
  action: RecordAction,
  about: { entity: Entity; record?: Owned | undefined },
): Verdict {
  const { entity, record } = about;
  const may = (allowed: boolean, what: string) =>
    verdict(allowed, `${people[actor.role]} may ${deeds[action](what)}`);
  if (action === "create") return may(roleHas(actor.role, `create:${entity}`), entity);
  const widest = reach(actor.role, rightFor(action), entity);
  if (widest === "all") return may(true, `all ${entity}`);
  if (widest === undefined) return verdict(false, refusal(actor, action, entity));
  const own = record === undefined || record.ownerId === actor.userId;
  return may(own, `only ${entity} of their own`);
}

function verdict(allowed: boolean, reason: string): Verdict {
  return { allowed, reason: `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.` };
}

function refusal(actor: Actor, action: Exclude<RecordAction, "create">, entity: Entity): string {
  const roles: Role[] = ["manager", "admin"];
  const able = roles.filter((role) => reach(role, rightFor(action), entity) !== undefined)
    .map((role) => people[role]);
  const who = able.length === 0 ? "nobody" : `only ${able.join(" and ")}`;
  return `${who} may ${deeds[action](entity)}; your role is ${actor.role}`;
}

function rightFor(action: Exclude<RecordAction, "create">) {
  return action === "restore" ? "delete" : action;
}

/** Throws FORBIDDEN with the reason unless the verdict allows it. */
export function demand(verdict: Verdict): void {
  if (!verdict.allowed) throw new AppError("FORBIDDEN", verdict.reason);
}
