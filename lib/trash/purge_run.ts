import { z } from "zod";
import type { Ctx } from "../context.ts";
import { transaction } from "../db/transaction.ts";
import { AppError, invalid } from "../errors.ts";
import { enqueue } from "../jobs/enqueue.ts";
import { insertRun, lockRun, patchRun } from "../runs/repository.ts";
import type { Run } from "../runs/schema.ts";
import { toRun } from "../runs/service.ts";
import { runJob } from "../runs/work.ts";
import * as field from "../schema/fields.ts";
import { parse } from "../schema/parse.ts";
import { countPurge, firstPlace, purgePart, type PurgeTarget } from "./purge.ts";
import { trashedEntities } from "./schema.ts";

const kind = { name: "purge", payload: z.object({ runId: z.number() }) };

/** What a purge may be asked for: everything in the trash, what lies there long, a kind, one record. */
export const PurgeQuery = z.strictObject({
  entity: field.choice(trashedEntities).optional(),
  /** The record, of `entity`. */
  id: field.id().optional(),
  /** Whole days that a record has lain in the trash at least. */
  days: field.integer(0, 3650).optional(),
});
export type PurgeQuery = z.output<typeof PurgeQuery>;

const Input = z.object({
  entity: z.enum(trashedEntities).optional(),
  id: z.number().optional(),
  before: z.coerce.date(),
});

/** The records that the question is about, as they lie in the trash now. */
export function purgeTarget(ctx: Ctx, { entity, id, days = 0 }: PurgeQuery): PurgeTarget {
  if (ctx.actor.role !== "admin") {
    throw new AppError("FORBIDDEN", "Only administrators may purge records.");
  }
  if (id !== undefined && entity === undefined) {
    throw invalid([{ field: "entity", message: "Say which kind of record it is." }]);
  }
  return { entity, id, before: new Date(ctx.now.getTime() - days * 86_400_000) };
}

/** How many records a purge would take, by kind. Throws FORBIDDEN, VALIDATION_ERROR. */
export function previewPurge(ctx: Ctx, query: PurgeQuery) {
  return countPurge(ctx, purgeTarget(ctx, query));
}

/**
 * Asks for a purge by a job; what goes to the trash from now on is not part of it. Throws FORBIDDEN,
 * VALIDATION_ERROR.
 */
export function startPurge(ctx: Ctx, query: PurgeQuery): Promise<Run> {
  const target = purgeTarget(ctx, query);
  return transaction(ctx, async (tx) => {
    const counts = await countPurge(tx, target);
    const total = counts.reduce((sum, { count }) => sum + count, 0);
    const input = { ...target, before: target.before.toISOString() };
    const actorId = ctx.actor.userId ?? 0;
    const run = await insertRun(tx.db, { kind: kind.name, actorId, total, input });
    await enqueue(tx, kind, { runId: run.id });
    return toRun(run);
  });
}

const Result = z.object({ purged: z.number().default(0), kept: z.number().default(0) });

/** The next part of a purge, in a transaction that also notes how far it came; whether more is left. */
export function continuePurge(ctx: Ctx, runId: number): Promise<boolean> {
  return transaction(ctx, async (outer) => {
    const run = await lockRun(outer.db, runId);
    if (run === undefined || run.finishedAt !== null) return false;
    outer.changeSet.id = run.madeChangeSetId ?? undefined;
    const target = parse(Input, run.input);
    const entity = trashedEntities.find((one) => one === run.place);
    const place = entity === undefined ? firstPlace(target) : { entity, after: run.next ?? 0 };
    const part = await purgePart(outer, target, place);
    const sofar = Result.parse(run.result);
    const over = part.next === undefined;
    await patchRun(outer.db, runId, {
      status: over ? "done" : "running",
      done: run.done + part.purged + part.kept,
      place: part.next?.entity ?? null,
      next: part.next?.after ?? null,
      madeChangeSetId: outer.changeSet.id ?? null,
      result: { purged: sofar.purged + part.purged, kept: sofar.kept + part.kept },
      finishedAt: over ? new Date() : null,
    });
    return !over;
  });
}

/** Purges what somebody asked to be purged. */
export const purging = runJob({
  ...kind,
  goOn: continuePurge,
  givenUp: "It could not go on; what was purged is gone, the rest is in the trash.",
});
