import type { Ctx } from "../context.ts";
import { AppError, notFound } from "../errors.ts";
import { audited, type Tx } from "./audited.ts";
import { type BeforeAfter, toFields } from "./diff.ts";
import { lockRecords, selectChangeSet, selectSetChanges } from "./log_repository.ts";
import { actionOf, type Kept, reverse } from "./reverse.ts";
import { type Undoable, undoableFor } from "./undoable.ts";
import { writeReversal } from "./write_reversal.ts";

export interface UndoResult {
  /** Records that went back, wholly or in part. */
  undone: number;
  kept: Kept[];
}

/** One record of the change set, with its changes newest first. */
interface Target {
  entity: string;
  id: number;
  changes: BeforeAfter[];
}

/** Whether the actor made the change set, and so needs only to read its records. */
interface Undoing {
  id: number;
  own: boolean;
  undoables: readonly Undoable[];
}

/**
 * Takes a change set back, field by field, in a change set of its own; what was edited since stays
 * and is reported. Throws NOT_FOUND where the actor reads none of it, FORBIDDEN where they read it
 * and may not make a single reverse change.
 */
export function undoChangeSet(
  ctx: Ctx,
  id: number,
  undoables: readonly Undoable[],
): Promise<UndoResult> {
  return audited(ctx, "changes.undone", async (tx) => {
    const set = await selectChangeSet(tx.db, id);
    if (set === undefined) throw notFound("Change set");
    const own = set.actorId !== null && set.actorId === ctx.actor.userId;
    const targets = byRecord(await selectSetChanges(tx.db, id));
    await lockAll(tx, targets, undoables);
    const outcomes: Outcome[] = [];
    for (const target of targets) {
      outcomes.push(await undoRecord(tx, target, { id, own, undoables }));
    }
    if (!own) refuseIfNoneAllowed(outcomes);
    return {
      undone: outcomes.filter((one) => one.written).length,
      kept: outcomes.flatMap((one) => one.kept),
    };
  });
}

interface Outcome {
  written: boolean;
  kept: Kept[];
  /** What stood in the way of all of it. */
  refused?: "unreadable" | "forbidden";
}

/** Records in the order of their newest change, so that children go before their parents. */
function byRecord(changes: Awaited<ReturnType<typeof selectSetChanges>>): Target[] {
  const targets = new Map<string, Target>();
  for (const { entity, entityId, before, after, salt } of changes) {
    const key = `${entity}/${entityId}`;
    const target = targets.get(key) ?? { entity, id: entityId, changes: [] };
    targets.set(key, target);
    // Without a salt its values were erased: nothing is known that could be put back.
    target.changes.push(salt === null ? { before: {}, after: {} } : { before, after });
  }
  return [...targets.values()];
}

async function lockAll(tx: Tx, targets: Target[], undoables: readonly Undoable[]): Promise<void> {
  const entities = undoables.map((one) => one.entity).sort();
  for (const entity of entities) {
    const ids = targets.filter((target) => target.entity === entity).map((target) => target.id);
    if (ids.length > 0) await lockRecords(tx.db, entity, ids);
  }
}

async function undoRecord(tx: Tx, target: Target, undoing: Undoing): Promise<Outcome> {
  const undoable = undoableFor(undoing.undoables, target.entity);
  if (undoable === undefined) return keptWhole(target, "This kind of change cannot be undone");
  const record = await undoable.select(tx.db, target.id);
  if (record === undefined) return keptWhole(target, `${undoable.label} no longer exists`);
  if (!undoable.can(tx.actor, "read", record)) {
    return keptWhole(target, "You may not read it", "unreadable");
  }
  const current = toFields(record);
  const reversal = reverse(target.changes, current, {
    now: tx.now,
    derived: undoable.derived ?? [],
  });
  const kept = reversal.kept.map((one) => ({ entity: target.entity, id: target.id, ...one }));
  if (Object.keys(reversal.fields).length === 0) return { written: false, kept };
  const { right } = actionOf(reversal.fields);
  if (!undoing.own && !undoable.can(tx.actor, right, record)) {
    return keptWhole(target, "You may not make the reverse change", "forbidden");
  }
  const { written, blocked } = await writeReversal(tx, {
    undoable,
    record,
    fields: reversal.fields,
    undoes: undoing.id,
  });
  kept.push(...blocked.map((one) => ({ entity: target.entity, id: target.id, ...one })));
  return { written, kept };
}

function keptWhole(target: Target, why: string, refused?: Outcome["refused"]): Outcome {
  const kept = [{ entity: target.entity, id: target.id, field: null, why }];
  return { written: false, kept, ...(refused !== undefined && { refused }) };
}

function refuseIfNoneAllowed(outcomes: Outcome[]): void {
  if (outcomes.length === 0) return;
  if (outcomes.every((one) => one.refused === "unreadable")) throw notFound("Change set");
  if (outcomes.every((one) => one.refused !== undefined)) {
    throw new AppError(
      "FORBIDDEN",
      "Only the person who made these changes, or someone who may make the reverse changes, can undo them.",
    );
  }
}
