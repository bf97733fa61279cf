import type { Actor } from "../auth/actor.ts";
import { reach, type Role, roleHas } from "../auth/permissions.ts";
import type { RecordAction, Verdict } from "../ownership.ts";

/** Which users an actor reads: all, or themselves and, where a team is given, that team. */
export type UserScope = "all" | { userId: number; teamId: number | null };

interface UserLike {
  id: number;
  teamId: number | null;
}

/** Fields that only who may change every user may write: nobody promotes themselves. */
export const guardedFields = ["email", "role", "teamId"] as const;

/** Which users `actor` reads. */
export function scope(actor: Actor): UserScope {
  const widest = reach(actor.role, "read", "users");
  if (widest === "all") return "all";
  return { userId: actor.userId ?? 0, teamId: widest === "team" ? actor.teamId : null };
}

/** Whether a user lies in the scope. */
export function inUserScope(users: UserScope, record: UserLike): boolean {
  if (users === "all" || users.userId === record.id) return true;
  return users.teamId !== null && users.teamId === record.teamId;
}

/** Whether `actor` may do it to this user, or to any where none is given. */
export function can(actor: Actor, action: RecordAction, record?: UserLike): boolean {
  return explain(actor, action, record).allowed;
}

const widths: Record<Role, string> = {
  user: "Users see and change only themselves.",
  manager: "Managers see their team and change only themselves.",
  admin: "Administrators manage all users.",
};

/** The same answer as `can`, with the reason in words. */
export function explain(actor: Actor, action: RecordAction, record?: UserLike): Verdict {
  const reason = widths[actor.role];
  if (action === "create") return { allowed: roleHas(actor.role, "create:users"), reason };
  if (action === "read") {
    return { allowed: record === undefined || inUserScope(scope(actor), record), reason };
  }
  const widest = reach(actor.role, action === "restore" ? "delete" : action, "users");
  const self = record === undefined || record.id === actor.userId;
  return { allowed: widest === "all" || (widest === "own" && self), reason };
}
