import type { Ctx } from "../context.ts";
import { notFound } from "../errors.ts";
import { type ChangeSetRow, selectChangeSet, selectFirstChanges } from "./log_repository.ts";
import { type Records, recordsOf } from "./records.ts";
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
  /** How many records it changed, 10,001 where there are more. */
  records: number;
  /** Its newest changes, at most 20. */
  changes: SetEntry[];
  /** The change set that this one took back. */
  undoes: number | null;
  /** The newest change set that took this one back. */
  undoneBy: number | null;
  mayUndo: boolean;
  /** Why it may not be undone; null where it may. */
  whyNot: string | null;
}

/** One change of a change set. */
export interface SetEntry {
  entity: string;
  entityId: number;
  action: string;
  /** What the record is called today; null where the actor may not read it or it has no name. */
  name: string | null;
}

/** How many records decide whether a change set may be read and undone. */
const looked = 20;

/** A change set. Throws NOT_FOUND where the actor neither made it nor reads a record of it. */
export async function getChangeSet(
  ctx: Ctx,
  id: number,
  undoables: readonly Undoable[],
): Promise<ChangeSet> {
  const row = await selectChangeSet(ctx.db, id);
  const [set] = row === undefined ? [] : await readableSets(ctx, [row], undoables);
  if (set === undefined) throw notFound("Change set");
  return set;
}

/** Those of the change sets that the actor made or reads a record of. */
export async function readableSets(
  ctx: Ctx,
  rows: readonly ChangeSetRow[],
  undoables: readonly Undoable[],
): Promise<ChangeSet[]> {
  const changes = await selectFirstChanges(ctx.db, rows.map((row) => row.id), looked);
  const records = await recordsOf(ctx.db, changes, undoables);
  return rows.flatMap((row) => {
    const own = changes.filter((change) => change.changeSetId === row.id);
    const rights = own.map((change) => rightsOn(ctx, change, { records, undoables }));
    const mine = isOwn(ctx, row);
    return mine || rights.some((right) => right.reads) ? [toSet(row, own, { rights, mine })] : [];
  });
}

/** Whether the actor made the change set. */
export function isOwn({ actor }: Pick<Ctx, "actor">, set: { actorId: number | null }): boolean {
  return set.actorId !== null && set.actorId === actor.userId;
}

function toSet(
  row: ChangeSetRow,
  changes: Change[],
  { rights, mine }: { rights: Rights[]; mine: boolean },
): ChangeSet {
  const { id, at, summary, records, undoes, undoneBy } = row;
  const whyNot = reasonAgainst(undoneBy, rights, mine);
  return {
    ...{ id, summary, records, undoes, undoneBy, whyNot },
    at: at.toISOString(),
    actor: row.actorId === null ? null : { id: row.actorId, name: row.actorName ?? "" },
    changes: changes.map(({ entity, entityId, action }, n) => (
      { entity, entityId, action, name: rights[n]?.name ?? null }
    )),
    mayUndo: whyNot === null,
  };
}

type Change = Omit<SetEntry, "name">;

interface Rights {
  name: string | null;
  known: boolean;
  reads: boolean;
  reverses: boolean;
}

function rightsOn(
  { actor }: Ctx,
  change: Change,
  { records, undoables }: { records: Records; undoables: readonly Undoable[] },
): Rights {
  const undoable = undoableFor(undoables, change.entity);
  const record = records.of(change);
  if (undoable === undefined || record === undefined) {
    return { name: null, known: false, reads: actor.role === "admin", reverses: false };
  }
  const reads = undoable.can(actor, "read", record);
  return {
    name: reads ? nameOf(record) : null,
    known: true,
    reads,
    reverses: undoable.can(actor, reverseRight[change.action] ?? "update", record),
  };
}

function nameOf(record: object): string | null {
  const { name, title, subject }: { name?: unknown; title?: unknown; subject?: unknown } = record;
  const called = name ?? title ?? subject;
  return typeof called === "string" ? called : null;
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
