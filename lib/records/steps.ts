import { audited, type Tx } from "../changes/audited.ts";
import { type HistoryPage, recordHistory } from "../changes/history.ts";
import { type Past, stateAsOf } from "../changes/as_of.ts";
import { mergeEdit } from "../changes/merge_edit.ts";
import type { Stored } from "../changes/undoable.ts";
import type { Ctx } from "../context.ts";
import { AppError, notFound } from "../errors.ts";
import { checkedEdit } from "../fields/check.ts";
import { demand } from "../ownership.ts";
import type { Edit, HistoryWindow } from "../resource.ts";
import type { RecordType } from "./record_type.ts";

/** A new record, made by `insert` and logged. Throws FORBIDDEN and what `insert` throws. */
export function createRecord<Row extends Stored>(
  ctx: Ctx,
  type: RecordType<Row>,
  insert: (tx: Tx) => Promise<Row>,
): Promise<Row> {
  demand(type.explain(ctx.actor, "create"));
  return audited(ctx, `${type.entity}.created`, async (tx) => {
    const row = await insert(tx);
    tx.change(type.entity, row.id, null, row);
    return row;
  });
}

/** What an edit is about, and what the entity's rules make of it. */
export interface EditStep<Row, Wanted extends object, Patch> {
  id: number;
  edit: Edit<Wanted>;
  /** Checks the fields that really change and gives what to write; without it they are written as they are. */
  prepare?(tx: Tx, fields: Partial<Wanted>, current: Row): Promise<Patch>;
  /** What the log calls it; "updated" without it. */
  action?(current: Row, after: Row): string;
}

/**
 * Changes a record's fields; nothing is written where none changes. Throws NOT_FOUND, FORBIDDEN,
 * CONFLICT where someone else changed the same field, PRECONDITION_FAILED for another exact version,
 * and what `prepare` throws.
 */
export function editRecord<Row extends Stored, Patch extends object, Wanted extends Patch>(
  ctx: Ctx,
  type: RecordType<Row, Patch>,
  { id, edit, prepare, action }: EditStep<Row, Wanted, Patch>,
): Promise<Row> {
  return audited(ctx, `${type.entity}.updated`, async (tx) => {
    const current = await lockRecord(tx, type, { id });
    demand(type.explain(tx.actor, "update", current));
    const checked = await checkedEdit(tx, { entity: type.entity, current }, edit);
    const fields = await mergeEdit(tx.db, type.entity, current, checked);
    if (Object.keys(fields).length === 0) return current;
    const wanted = prepare === undefined ? fields : await prepare(tx, fields, current);
    return await rewriteRecord(tx, type, { current, fields: wanted as Patch, action });
  });
}

/** Moves a record to the trash. Throws NOT_FOUND, FORBIDDEN, PRECONDITION_FAILED. */
export function trashRecord<Row extends Stored>(
  ctx: Ctx,
  type: RecordType<Row>,
  { id, exactVersion, check }: {
    id: number;
    exactVersion?: number | undefined;
    /** Throws CONFLICT where others still need the record. */
    check?: (tx: Tx, current: Row) => Promise<void>;
  },
): Promise<void> {
  return audited(ctx, `${type.entity}.deleted`, async (tx) => {
    const current = await lockRecord(tx, type, { id });
    demand(type.explain(tx.actor, "delete", current));
    if (exactVersion !== undefined && exactVersion !== current.version) {
      throw new AppError("PRECONDITION_FAILED", "The record has been changed since you read it");
    }
    await check?.(tx, current);
    await rewriteRecord(tx, type, { current, fields: { deletedAt: tx.now } });
  });
}

/** Takes a record out of the trash. Throws NOT_FOUND (also when it is not there), FORBIDDEN, CONFLICT. */
export function restoreRecord<Row extends Stored>(
  ctx: Ctx,
  type: RecordType<Row>,
  id: number,
): Promise<Row> {
  return audited(ctx, `${type.entity}.restored`, async (tx) => {
    const current = await lockRecord(tx, type, { id, deleted: true });
    demand(type.explain(tx.actor, "restore", current));
    // On its own again: what was merged and is taken out of the trash is a part of nothing.
    const alone = "mergedInto" in current ? { mergedInto: null } : {};
    return await rewriteRecord(tx, type, { current, fields: { deletedAt: null, ...alone } });
  });
}

/**
 * A record's changes, newest first, for whoever reads it; from the trash too for those who may
 * restore. Throws NOT_FOUND.
 */
export async function historyOf<Row extends Stored>(
  ctx: Ctx,
  type: RecordType<Row>,
  { id, ...window }: { id: number } & HistoryWindow,
): Promise<HistoryPage> {
  await readable(ctx, type, id);
  return await recordHistory(ctx.db, { entity: type.entity, id }, window);
}

/**
 * A record's own fields as they stood at an instant, for whoever reads it today; from the trash for
 * those who may restore. Throws NOT_FOUND, also where it did not exist yet.
 */
export async function recordAsOf<Row extends Stored & { createdAt: Date }>(
  ctx: Ctx,
  type: Readable<Row> & { entity: string },
  { id, instant }: { id: number; instant: Date },
): Promise<Past> {
  const row = await readable(ctx, type, id);
  const past = await stateAsOf(ctx.db, { entity: type.entity, row }, instant);
  if (past === undefined) throw notFound(type.label);
  return past;
}

type Readable<Row extends Stored> = Pick<RecordType<Row>, "select" | "explain" | "label">;

async function readable<Row extends Stored>(
  { db, actor }: Ctx,
  type: Readable<Row>,
  id: number,
): Promise<Row> {
  const row = await type.select(db, id);
  const action = row?.deletedAt === null ? "read" : "restore";
  if (row === undefined || !type.explain(actor, action, row).allowed) throw notFound(type.label);
  return row;
}

/** The record in the actor's scope, locked until the transaction ends. Throws NOT_FOUND. */
export async function lockRecord<Row extends Stored>(
  tx: Tx,
  type: RecordType<Row>,
  { id, deleted = false }: { id: number; deleted?: boolean },
): Promise<Row> {
  const row = await type.lock(tx.db, id, { actor: tx.actor, deleted });
  if (row === undefined) throw notFound(type.label);
  return row;
}

/** Writes fields of a locked record and logs what changed. */
export async function rewriteRecord<Row extends Stored, Patch extends object>(
  tx: Tx,
  type: RecordType<Row, Patch>,
  { current, fields, action }: {
    current: Row;
    fields: Patch;
    action?: ((current: Row, after: Row) => string) | undefined;
  },
): Promise<Row> {
  const row = await type.patch(tx.db, current.id, { ...fields, updatedAt: tx.now });
  tx.change(type.entity, current.id, current, row, action?.(current, row));
  return row;
}
