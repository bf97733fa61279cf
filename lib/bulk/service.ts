import { audited } from "../changes/audited.ts";
import type { Ctx } from "../context.ts";
import { demand } from "../ownership.ts";
import type { Run } from "../runs/schema.ts";
import type { BulkKind } from "./kind.ts";
import type { Outcome } from "./part.ts";
import { startRun } from "./run.ts";
import type { BulkPreview, BulkRequest, BulkResult, BulkTotals } from "./schema.ts";
import { added, noTotals } from "./totals.ts";

/** Bulk edits of more records are done by a job. */
export const changedAtOnce = 1000;

/** What was done at once, or the run that does it. */
export type Changed = { result: BulkResult } | { run: Run };

export interface BulkOptions {
  /** Records up to which it is done at once; default: 1,000. */
  limit?: number;
}

/**
 * What a bulk edit would do: how many records it is about, and what would become of each. Throws
 * FORBIDDEN for who may change none of the kind, VALIDATION_ERROR.
 */
export async function previewMany(
  ctx: Ctx,
  kind: BulkKind,
  { target, change, limit = changedAtOnce }: BulkRequest & BulkOptions,
): Promise<BulkPreview> {
  demand(kind.explain(ctx.actor));
  const matched = await kind.count(ctx, target);
  if (matched > limit) {
    await lookAtFirst(ctx, kind, { target, change });
    return { matched, job: true, outcome: null };
  }
  const outcome = await each(ctx, kind, target, (ids) => kind.look(ctx, ids, change));
  return { matched, job: false, outcome };
}

/**
 * Changes many records in one change set: at once up to 1,000, else by a job whose progress the run
 * tells. Records that cannot be changed are left as they are and named. Throws as `previewMany`.
 */
export async function changeMany(
  ctx: Ctx,
  kind: BulkKind,
  { target, change, limit = changedAtOnce }: BulkRequest & BulkOptions,
): Promise<Changed> {
  demand(kind.explain(ctx.actor));
  const total = await kind.count(ctx, target);
  if (total > limit) {
    await lookAtFirst(ctx, kind, { target, change });
    return { run: await startRun(ctx, { entity: kind.entity, target, change, total }) };
  }
  const name = `${kind.entity}.updated`;
  return await audited(ctx, name, async (tx) => {
    const write = (ids: number[]) => audited(tx, name, (part) => kind.write(part, ids, change));
    const totals = await each(tx, kind, target, write);
    return { result: { ...totals, changeSetId: tx.changeSet.id ?? null } };
  });
}

/** A change that is wrong for every record is refused at once, and not by the job. */
async function lookAtFirst(ctx: Ctx, kind: BulkKind, { target, change }: BulkRequest) {
  const { ids } = await kind.portion(ctx, target, null);
  await kind.look(ctx, ids, change);
}

async function each(
  ctx: Ctx,
  kind: BulkKind,
  target: BulkRequest["target"],
  work: (ids: number[]) => Promise<Outcome>,
): Promise<BulkTotals> {
  let totals = noTotals;
  for (let place: string | null = null, more = true; more;) {
    const portion = await kind.portion(ctx, target, place);
    totals = added(totals, await work(portion.ids));
    place = portion.place;
    more = place !== null;
  }
  return totals;
}
