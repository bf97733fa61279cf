import type { Ctx } from "../context.ts";
import { AppError, notFound } from "../errors.ts";
import { audited, type Tx } from "./audited.ts";
import { isOwn } from "./change_set.ts";
import { type BeforeAfter, toFields } from "./diff.ts";
import {
  lockRecords,
  selectChangeSet,
  selectSetChanges,
  type SetChange,
} from "./log_repository.ts";
import { type Records, recordsOf } from "./records.ts";
import { actionOf, type Kept, reverse } from "./reverse.ts";
import { type Undoable, undoableFor } from "./undoable.ts";
import { type Planned, writeReversals } from "./write_reversals.ts";

export interface UndoResult {
  /** Records that went back, wholly or in part. */
  undone: number;
  kept: Kept[];
}

/** One part of an undo: what became of its records, and where the next part begins. */
export interface UndoPart extends UndoResult {
  /** Records in this part. */
  records: number;
  /** Those that stayed because the actor may not make the reverse change, or not even read them. */
  unreadable: number;
  forbidden: number;
  /** Pass it as `before`; undefined where no record is left. */
  next: number | undefined;
}

/** What is taken back, and from where on. */
export interface Undoing {
  id: number;
  /** Whether the actor made the change set, and so needs only to read its records. */
  own: boolean;
  undoables: readonly Undoable[];
}

/** One record of the change set, with its changes newest first. */
interface Target {
  entity: string;
  entityId: number;
  changes: BeforeAfter[];
}

/** Change sets of more records are taken back by a job. */
export const undoneAtOnce = 1000;

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
    const own = isOwn(ctx, set);
    const undoing = { id, own, undoables };
    const whole: UndoResult = { undone: 0, kept: [] };
    let [records, unreadable, forbidden] = [0, 0, 0];
    for (let before: number | undefined = Infinity; before !== undefined;) {
      const part: UndoPart = await undoPart(tx, undoing, { before, limit: undoneAtOnce });
      whole.undone += part.undone;
      whole.kept.push(...part.kept);
      records += part.records;
      unreadable += part.unreadable;
      forbidden += part.forbidden;
      before = part.next;
    }
    if (!own && records > 0) refuseIfNone({ records, unreadable, forbidden });
    return whole;
  });
}

/** Takes the records of a change set back whose newest change in it is older than `before`. */
export async function undoPart(
  tx: Tx,
  undoing: Undoing,
  { before, limit }: { before: number; limit: number },
): Promise<UndoPart> {
  const changes = await selectSetChanges(tx.db, {
    changeSetId: undoing.id,
    before: Math.min(before, Number.MAX_SAFE_INTEGER),
    limit,
  });
  const targets = byRecord(changes);
  await lockAll(tx, targets, undoing.undoables);
  const records = await recordsOf(tx.db, targets, undoing.undoables);
  const plans = targets.map((target) => planFor(tx, target, { ...undoing, records }));
  const written = await writeReversals(tx, plans.flatMap((plan) => plan.planned ?? []), undoing.id);
  return {
    records: targets.length,
    undone: written.undone,
    kept: [...plans.flatMap((plan) => plan.kept), ...written.kept],
    unreadable: plans.filter((plan) => plan.refused === "unreadable").length,
    forbidden: plans.filter((plan) => plan.refused === "forbidden").length,
    next: targets.length === limit ? changes.at(-1)?.lastId : undefined,
  };
}

/** Records in the order of their newest change, so that children go before their parents. */
function byRecord(changes: SetChange[]): Target[] {
  const targets = new Map<string, Target>();
  for (const { entity, entityId, before, after, salt } of changes) {
    const key = `${entity}/${entityId}`;
    const target = targets.get(key) ?? { entity, entityId, changes: [] };
    targets.set(key, target);
    // Without a salt its values were erased: nothing is known that could be put back.
    target.changes.push(salt === null ? { before: {}, after: {} } : { before, after });
  }
  return [...targets.values()];
}

async function lockAll(tx: Tx, targets: Target[], undoables: readonly Undoable[]): Promise<void> {
  const entities = undoables.map((one) => one.entity).sort();
  for (const entity of entities) {
    const ids = targets.filter((one) => one.entity === entity).map((one) => one.entityId);
    if (ids.length > 0) await lockRecords(tx.db, entity, ids);
  }
}

interface Plan {
  planned?: Planned;
  kept: Kept[];
  /** What stood in the way of all of it. */
  refused?: "unreadable" | "forbidden";
}

function planFor(tx: Tx, target: Target, by: Undoing & { records: Records }): Plan {
  const undoable = undoableFor(by.undoables, target.entity);
  if (undoable === undefined) return keptWhole(target, "This kind of change cannot be undone");
  const record = by.records.of(target);
  if (record === undefined) return keptWhole(target, `${undoable.label} no longer exists`);
  if (!undoable.can(tx.actor, "read", record)) {
    return keptWhole(target, "You may not read it", "unreadable");
  }
  const { fields, kept } = reverse(target.changes, toFields(record), {
    now: tx.now,
    derived: undoable.derived ?? [],
  });
  const named = kept.map((one) => ({ entity: target.entity, id: target.entityId, ...one }));
  if (Object.keys(fields).length === 0) return { kept: named };
  if (!by.own && !undoable.can(tx.actor, actionOf(fields).right, record)) {
    return keptWhole(target, "You may not make the reverse change", "forbidden");
  }
  const isNew = target.changes.some(({ before }) => before === null);
  return { planned: { undoable, record, fields, isNew }, kept: named };
}

function keptWhole(target: Target, why: string, refused?: Plan["refused"]): Plan {
  const kept = [{ entity: target.entity, id: target.entityId, field: null, why }];
  return { kept, ...(refused !== undefined && { refused }) };
}

function refuseIfNone(part: Pick<UndoPart, "records" | "unreadable" | "forbidden">): void {
  if (part.unreadable === part.records) throw notFound("Change set");
  if (part.unreadable + part.forbidden === part.records) {
    throw new AppError(
      "FORBIDDEN",
      "Only the person who made these changes, or someone who may make the reverse changes, can undo them.",
    );
  }
}
