import type { Ctx } from "../context.ts";
import { notFound } from "../errors.ts";
import { selectChangeSet, selectSetChanges } from "./log_repository.ts";
import { type Undoable, undoableFor } from "./undoable.ts";

/** A change set as pages show it. */
export interface ChangeSet {
  id: number;
  /** ISO, UTC. */
  at: string;
  /** The first write's name, such as "customers.updated". */
  summary: string;
  /** null where the system made it. */
  actor: { id: number; name: string } | null;
  /** How many changes it has. */
  count: number;
  /** Its newest changes, at most 20. */
  changes: { entity: string; entityId: number; action: string }[];
  /** The change set that this one took back. */
  undoes: number | null;
  /** The newest change set that took this one back. */
  undoneBy: number | null;
  mayUndo: boolean;
  /** Why it may not be undone; null where it may. */
  whyNot: string | null;
}

/** How many records decide whether a change set may be read and undone. */
const looked = 20;

/** A change set. Throws NOT_FOUND where the actor neither made it nor reads a record of it. */
export async function getChangeSet(
  ctx: Ctx,
  id: number,
  undoables: readonly Undoable[],
): Promise<ChangeSet> {
  const set = await selectChangeSet(ctx.db, id);
  if (set === undefined) throw notFound("Change set");
  const own = set.actorId !== null && set.actorId === ctx.actor.userId;
  const changes = await selectSetChanges(ctx.db, id, looked);
  const rights = await Promise.all(changes.map((change) => rightsOn(ctx, change, undoables)));
  if (!own && !rights.some((right) => right.reads)) throw notFound("Change set");
  const whyNot = reasonAgainst(set.undoneBy, rights, own);
  return {
    id: set.id,
    at: set.at.toISOString(),
    summary: set.summary,
    actor: set.actorId === null ? null : { id: set.actorId, name: set.actorName ?? "" },
    count: set.count ?? 0,
    changes: changes.map(({ entity, entityId, action }) => ({ entity, entityId, action })),
    undoes: set.undoes,
    undoneBy: set.undoneBy,
    mayUndo: whyNot === null,
    whyNot,
  };
}

interface Rights {
  known: boolean;
  reads: boolean;
  reverses: boolean;
}

async function rightsOn(
  ctx: Ctx,
  change: { entity: string; entityId: number; action: string },
  undoables: readonly Undoable[],
): Promise<Rights> {
  const undoable = undoableFor(undoables, change.entity);
  const record = await undoable?.select(ctx.db, change.entityId);
  if (undoable === undefined || record === undefined) {
    return { known: false, reads: ctx.actor.role === "admin", reverses: false };
  }
  const right = reverseRight[change.action] ?? "update";
  return {
    known: true,
    reads: undoable.can(ctx.actor, "read", record),
    reverses: undoable.can(ctx.actor, right, record),
  };
}

const reverseRight: Record<string, "delete" | "restore"> = {
  created: "delete",
  restored: "delete",
  deleted: "restore",
};

function reasonAgainst(undoneBy: number | null, rights: Rights[], own: boolean): string | null {
  if (undoneBy !== null) return "It has been undone already.";
  if (!rights.some((right) => right.known)) return "This kind of change cannot be undone.";
  if (own) {
    return rights.some((right) => right.reads) ? null : "You can no longer read these records.";
  }
  return rights.some((right) => right.reads && right.reverses)
    ? null
    : "Only the person who made these changes, or someone who may make the reverse changes, can undo them.";
}
