import type { Actor } from "../auth/actor.ts";
import {
  explainOwned,
  ownedScope,
  type RecordAction,
  type Scope,
  type Verdict,
} from "../ownership.ts";

/** What decides whose an interaction is: its writer, and who owns the records that it is about. */
interface InteractionLike {
  userId: number;
  /** Of its customer and its lead. */
  ownerIds?: readonly number[];
}

/** Whether `actor` may do it to this interaction, or to any where none is given. */
export function can(actor: Actor, action: RecordAction, record?: InteractionLike): boolean {
  return explain(actor, action, record).allowed;
}

/** Which interactions `actor` reads; the owner in it stands for the writer or the parents' owner. */
export function scope(actor: Actor): Scope {
  return ownedScope(actor, "interactions");
}

/** The same answer as `can`, with the reason in words. */
export function explain(actor: Actor, action: RecordAction, record?: InteractionLike): Verdict {
  if (action === "update") {
    return { allowed: false, reason: "What happened is written once and not edited." };
  }
  const owned = record && { ownerId: ownerFor(actor, record) };
  return explainOwned(actor, action, { entity: "interactions", record: owned });
}

function ownerFor({ userId: me }: Actor, { userId, ownerIds = [] }: InteractionLike): number {
  return me !== null && ownerIds.includes(me) ? me : userId;
}
