import { z } from "zod";
import { audited } from "../changes/audited.ts";
import type { Ctx } from "../context.ts";
import { transaction } from "../db/transaction.ts";
import { enqueue } from "../jobs/enqueue.ts";
import { insertRun, lockRun, patchRun } from "../runs/repository.ts";
import type { Run } from "../runs/schema.ts";
import { toRun } from "../runs/service.ts";
import type { BulkKind } from "./kind.ts";
import { type BulkRequest, runInput } from "./schema.ts";
import { added, totalsOf } from "./totals.ts";

/** The job that goes on with a bulk edit, and what it is told. */
export const bulkJob = { name: "bulk", payload: z.object({ runId: z.number() }) };

/** Asks for a bulk edit by a job; in a transaction only if that commits. */
export function startRun(
  ctx: Ctx,
  { total, ...input }: BulkRequest & { entity: string; total: number },
): Promise<Run> {
  return transaction(ctx, async (tx) => {
    const actorId = ctx.actor.userId ?? 0;
    const run = await insertRun(tx.db, { kind: bulkJob.name, actorId, total, input });
    await enqueue(tx, bulkJob, { runId: run.id });
    return toRun(run);
  });
}

/**
 * The next portion of a run, in a transaction of its own that also notes how far it came: a run whose
 * process died goes on where it was. Whether more is left.
 */
export function continueBulk(
  ctx: Ctx,
  runId: number,
  kinds: readonly BulkKind[],
): Promise<boolean> {
  return transaction(ctx, async (outer) => {
    const run = await lockRun(outer.db, runId);
    if (run === undefined || run.finishedAt !== null) return false;
    const { entity, target, change } = runInput(run.input);
    const kind = kinds.find((one) => one.entity === entity);
    if (kind === undefined) return false;
    outer.changeSet.id = run.madeChangeSetId ?? undefined;
    const { ids, place } = await kind.portion(outer, target, run.place);
    const outcome = await audited(
      outer,
      `${entity}.updated`,
      (tx) => kind.write(tx, ids, change),
    );
    await patchRun(outer.db, runId, {
      status: place === null ? "done" : "running",
      done: run.done + ids.length,
      place,
      madeChangeSetId: outer.changeSet.id ?? null,
      result: { ...added(totalsOf(run.result), outcome) },
      finishedAt: place === null ? new Date() : null,
    });
    return place !== null;
  });
}
