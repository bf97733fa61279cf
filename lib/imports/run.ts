import { z } from "zod";
import type { Ctx } from "../context.ts";
import { transaction } from "../db/transaction.ts";
import { AppError } from "../errors.ts";
import { enqueue } from "../jobs/enqueue.ts";
import { insertRun, lockRun, patchRun, type RunRow } from "../runs/repository.ts";
import { planOf } from "./plan.ts";
import { formatOf, specOf } from "./preview.ts";
import {
  deleteContent,
  deleteKeys,
  deleteNotes,
  type ImportRow,
  insertIssues,
  lockImport,
  patchImport,
  selectChunk,
  selectImportRow,
} from "./repository.ts";
import type { RunCounts } from "./schema.ts";
import { addedMade, type Judged } from "./work.ts";
import { writeParts } from "./write_parts.ts";

/** The job that goes on with an import: with its dry run, then with its run. */
export const importJob = { name: "import", payload: z.object({ importId: z.number() }) };

/** Begins to write a checked import's rows. Throws CONFLICT where it is not checked, or runs. */
export function startRun(ctx: Ctx, id: number): Promise<void> {
  return transaction(ctx, async (tx) => {
    const row = await lockImport(tx.db, id);
    if (row?.status !== "previewed") {
      throw new AppError("CONFLICT", "Only a file that has been checked can be imported");
    }
    if (row.runId !== null) throw new AppError("CONFLICT", "This import has been started already");
    await deleteNotes(tx.db, id);
    await deleteContent(tx.db, row);
    const run = await insertRun(tx.db, {
      ...{ kind: importJob.name, actorId: row.userId, total: row.rows },
      result: { ...emptyCounts(row), importId: id, entity: row.entity, fileName: row.fileName },
    });
    await patchImport(tx.db, id, { runId: run.id });
    await enqueue(tx, importJob, { importId: id });
  });
}

function emptyCounts({ rows }: ImportRow): RunCounts {
  return { rows, created: 0, updated: 0, unchanged: 0, skipped: 0, failed: 0 };
}

/** Stops an import after the chunk in hand. Throws CONFLICT where it does not run. */
export function cancelRun(ctx: Ctx, runId: number | null): Promise<void> {
  return transaction(ctx, async (tx) => {
    const run = runId === null ? undefined : await lockRun(tx.db, runId);
    if (run === undefined || run.finishedAt !== null) {
      throw new AppError("CONFLICT", "This import is not running");
    }
    await patchRun(tx.db, run.id, { status: "cancelled", finishedAt: new Date() });
  });
}

/**
 * Writes an import's chunks, each in a transaction that also notes how far it came, until all are
 * written or `until` says stop: a row is written once, also where a process dies. Whether it is over.
 */
export async function runOn(ctx: Ctx, id: number, until: () => boolean): Promise<boolean> {
  const row = await selectImportRow(ctx.db, id);
  if (row === undefined || row.runId === null) return true;
  const plan = await planOf(ctx, { id, spec: specOf(row), columns: formatOf(row).columns });
  const { runId } = row;
  for (;;) {
    const over = await transaction(fresh(ctx), async (outer) => {
      const run = await lockRun(outer.db, runId);
      if (run === undefined || run.finishedAt !== null) return true;
      outer.changeSet.id = run.madeChangeSetId ?? undefined;
      const position = run.next ?? 0;
      const chunk = await selectChunk(outer.db, id, position);
      const judged = chunk && await writeParts(outer, plan, chunk);
      if (judged !== undefined) await insertIssues(outer.db, id, judged.issues);
      return await noteChunk(outer, row, { run, position, judged });
    });
    if (over) return true;
    if (until()) return false;
  }
}

function fresh(ctx: Ctx): Ctx {
  return { ...ctx, now: new Date(), changeSet: { id: undefined } };
}

interface Done {
  run: RunRow;
  position: number;
  judged: Judged | undefined;
}

async function noteChunk(ctx: Ctx, row: ImportRow, { run, position, judged }: Done) {
  const over = position + 1 >= row.chunks;
  const rows = Object.values(judged?.counts ?? {}).reduce((sum, count) => sum + count, 0);
  await patchRun(ctx.db, run.id, {
    ...{ status: over ? "done" : "running", done: run.done + rows, next: position + 1 },
    ...{ madeChangeSetId: ctx.changeSet.id ?? null, finishedAt: over ? new Date() : null },
    result: { ...run.result, ...added(run.result, judged) },
  });
  if (over) await deleteKeys(ctx.db, row.id);
  return over;
}

const names = {
  created: "create",
  updated: "update",
  unchanged: "unchanged",
  skipped: "duplicate",
  failed: "error",
} as const;

function added(before: object, judged: Judged | undefined) {
  const known: Readonly<Record<string, unknown>> = { ...before };
  const sums = Object.entries(names).map(([name, outcome]) => [
    name,
    Number(known[name] ?? 0) + (judged?.counts[outcome] ?? 0),
  ]);
  return { ...Object.fromEntries(sums), made: addedMade(known.made, judged) };
}

/** Notes that an import has been given up; what is imported stays and can be undone. */
export async function failImport(ctx: Ctx, id: number, error: string): Promise<void> {
  const row = await selectImportRow(ctx.db, id);
  if (row === undefined) return;
  if (row.runId === null) return await patchImport(ctx.db, id, { status: "failed", error });
  await patchRun(ctx.db, row.runId, { status: "failed", error, finishedAt: new Date() });
}
