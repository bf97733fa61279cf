import type { Actor } from "../auth/actor.ts";
import type { RecordAction, Verdict } from "../ownership.ts";
import type { Pinned } from "./schema.ts";

/** Whether `actor` may do it to this pin, or to one where none is given, and why. */
export function explain(actor: Actor, action: RecordAction, pin?: Pinned): Verdict {
  if (pin === undefined) return { allowed: true, reason: "Everyone may pin reports." };
  if (pin.teamId === null) {
    const allowed = pin.ownerId === actor.userId;
    const reason = allowed ? "It is on your own page." : "It is on another person's own page.";
    return { allowed, reason };
  }
  if (action === "read") {
    return { allowed: readsTeam(actor, pin.teamId), reason: "A team's members read its page." };
  }
  return {
    allowed: actor.role === "admin" || actor.role === "manager" && readsTeam(actor, pin.teamId),
    reason: "Only the team's managers and administrators may change its page.",
  };
}

const readsTeam = ({ role, teamId }: Actor, team: number) => role === "admin" || teamId === team;

/** The same answer without the reason. */
export function can(actor: Actor, action: RecordAction, pin?: Pinned): boolean {
  return explain(actor, action, pin).allowed;
}
