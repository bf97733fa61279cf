import type { Actor } from "../auth/actor.ts";
import {
  explainOwned,
  ownedScope,
  type RecordAction,
  type Scope,
  type Verdict,
} from "../ownership.ts";

/** What decides whose a task is: who made it and whom it is assigned to. */
interface TaskLike {
  userId: number;
  createdBy: number;
}

/** Whether `actor` may do it to this task, or to any where none is given. */
export function can(actor: Actor, action: RecordAction, record?: TaskLike): boolean {
  return explain(actor, action, record).allowed;
}

/** Which tasks `actor` reads; the owner in it stands for the one who made it or does it. */
export function scope(actor: Actor): Scope {
  return ownedScope(actor, "tasks");
}

/** The same answer as `can`, with the reason in words. */
export function explain(actor: Actor, action: RecordAction, record?: TaskLike): Verdict {
  return explainOwned(actor, action, { entity: "tasks", record: record && owned(actor, record) });
}

function owned(actor: Actor, { userId, createdBy }: TaskLike): { ownerId: number } {
  return { ownerId: createdBy === actor.userId ? createdBy : userId };
}
