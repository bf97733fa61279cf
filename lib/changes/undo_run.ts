import { z } from "zod";
import type { Ctx } from "../context.ts";
import { transaction } from "../db/transaction.ts";
import { AppError } from "../errors.ts";
import { enqueue } from "../jobs/enqueue.ts";
import { insertRun, lockRun, patchRun, type RunRow, selectRunAbout } from "../runs/repository.ts";
import type { Run } from "../runs/schema.ts";
import { toRun } from "../runs/service.ts";
import { audited } from "./audited.ts";
import { getChangeSet, isOwn } from "./change_set.ts";
import { countRecords, selectChangeSet } from "./log_repository.ts";
import { undoChangeSet, undoneAtOnce, undoPart, type UndoResult } from "./undo.ts";
import type { Undoable } from "./undoable.ts";

/** The job that goes on with an undo, and what it is told. */
export const undoJob = { name: "undo", payload: z.object({ runId: z.number() }) };

/** What was undone at once, or the run that does it. */
export type Undone = { result: UndoResult } | { run: Run };

/**
 * Takes a change set back: at once up to 1,000 records, else by a job whose progress the run tells.
 * Throws what `undoChangeSet` throws.
 */
export async function undoOrEnqueue(
  ctx: Ctx,
  id: number,
  { undoables, limit = undoneAtOnce }: { undoables: readonly Undoable[]; limit?: number },
): Promise<Undone> {
  const set = await getChangeSet(ctx, id, undoables);
  if (set.records <= limit) return { result: await undoChangeSet(ctx, id, undoables) };
  if (set.whyNot !== null && set.undoneBy === null) throw new AppError("FORBIDDEN", set.whyNot);
  return { run: toRun(await startRun(ctx, id)) };
}

/** The newest run that takes a change set back; undefined where there was none. */
export async function undoRunOf(ctx: Ctx, changeSetId: number): Promise<Run | undefined> {
  const row = await selectRunAbout(ctx.db, { kind: undoJob.name, changeSetId });
  return row && toRun(row);
}

function startRun(ctx: Ctx, changeSetId: number): Promise<RunRow> {
  return transaction(ctx, async (tx) => {
    const waiting = await selectRunAbout(tx.db, { kind: undoJob.name, changeSetId });
    if (waiting !== undefined && /queued|running/.test(waiting.status)) return waiting;
    const run = await insertRun(tx.db, {
      ...{ kind: undoJob.name, changeSetId, actorId: ctx.actor.userId ?? 0 },
      total: await countRecords(tx.db, changeSetId),
    });
    await enqueue(tx, undoJob, { runId: run.id });
    return run;
  });
}

/** At most so many kept values are named one by one; the rest is counted. */
const named = 1000;

/**
 * The next part of a run, in a transaction of its own that also notes how far it came: a run whose
 * process died goes on where it was. Whether more is left.
 */
export function continueUndo(
  ctx: Ctx,
  runId: number,
  { undoables, limit = undoneAtOnce }: { undoables: readonly Undoable[]; limit?: number },
): Promise<boolean> {
  return transaction(ctx, async (outer) => {
    const run = await lockRun(outer.db, runId);
    if (run === undefined || run.changeSetId === null || run.finishedAt !== null) return false;
    outer.changeSet.id = run.madeChangeSetId ?? undefined;
    const set = await selectChangeSet(outer.db, run.changeSetId);
    const undoing = { id: run.changeSetId, own: set !== undefined && isOwn(outer, set), undoables };
    const before = run.next ?? Number.MAX_SAFE_INTEGER;
    const part = await audited(
      outer,
      "changes.undone",
      (tx) => undoPart(tx, undoing, { before, limit }),
    );
    const over = part.next === undefined;
    await patchRun(outer.db, runId, {
      status: over ? "done" : "running",
      done: run.done + part.records,
      next: part.next ?? null,
      madeChangeSetId: outer.changeSet.id ?? null,
      result: added(run.result, part),
      finishedAt: over ? new Date() : null,
    });
    return !over;
  });
}

const Result = z.object({
  undone: z.number().default(0),
  keptCount: z.number().default(0),
  kept: z.array(z.unknown()).default([]),
});

function added(before: unknown, { undone, kept }: UndoResult) {
  const so = Result.parse(before);
  return {
    undone: so.undone + undone,
    keptCount: so.keptCount + kept.length,
    kept: [...so.kept, ...kept].slice(0, named),
  };
}
