import type { Tx } from "../changes/audited.ts";
import { same } from "../changes/diff.ts";
import type { Stored } from "../changes/undoable.ts";
import type { Ctx } from "../context.ts";
import { sharedCustom } from "../fields/check.ts";
import { customOf, overCustom } from "../schema/custom_fields.ts";
import type { Windowed } from "../whole_list.ts";
import type { BulkRules, Plan, Writing } from "./kind.ts";
import type { Skipped } from "./schema.ts";

/** What becomes of some records. */
export interface Outcome {
  updated: number;
  unchanged: number;
  skipped: Skipped[];
}

interface Asked<Change> {
  ids: readonly number[];
  change: Change;
}

/**
 * What a change makes of the named records, which stay locked in a transaction. A record that the
 * actor does not read is skipped as not found. Throws VALIDATION_ERROR.
 */
export async function lookAt<
  Row extends Stored,
  Patch extends object,
  Change extends object,
  Query extends Windowed,
>(
  ctx: Ctx,
  rules: BulkRules<Row, Patch, Change, Query>,
  { ids, change }: Asked<Change>,
): Promise<{ outcome: Outcome; writings: Writing<Row, Patch>[] }> {
  const { type } = rules;
  const planFor = await rules.check(ctx, change);
  const rows = await type.lockMany(ctx.db, ids, ctx.actor);
  const found = new Set(rows.map((row) => row.id));
  const skipped = ids.filter((id) => !found.has(id))
    .map((id) => ({ id, why: `${type.label} not found` }));
  const mine: Row[] = [];
  for (const row of rows) {
    const { allowed, reason } = type.explain(ctx.actor, "update", row);
    if (allowed) mine.push(row);
    else skipped.push({ id: row.id, why: reason });
  }
  const plans = await planFor(mine);
  const writings = await differing(ctx, type.entity, { plans, change, skipped });
  const unchanged = ids.length - writings.length - skipped.length;
  return { outcome: { updated: writings.length, unchanged, skipped }, writings };
}

async function differing<Row extends Stored, Patch extends object>(
  ctx: Ctx,
  entity: string,
  { plans, change, skipped }: { plans: Plan<Row, Patch>[]; change: object; skipped: Skipped[] },
): Promise<Writing<Row, Patch>[]> {
  const given = customOf(change);
  const custom = Object.keys(given).length === 0 ? {} : await sharedCustom(ctx, entity, given);
  const writings: Writing<Row, Patch>[] = [];
  for (const plan of plans) {
    if ("why" in plan) {
      skipped.push({ id: plan.row.id, why: plan.why });
      continue;
    }
    const values = overCustom(customOf(plan.row), custom);
    const fields = changed(plan.row, { ...plan.fields, custom: values });
    if (Object.keys(fields).length > 0) writings.push({ ...plan, fields: fields as Patch });
  }
  return writings;
}

function changed(row: object, wanted: object): object {
  const now = new Map<string, unknown>(Object.entries(row));
  return Object.fromEntries(
    Object.entries(wanted).filter(([name, value]) =>
      value !== undefined && !same(value, now.get(name))
    ),
  );
}

/** Writes and logs what `lookAt` found. */
export async function writeAll<
  Row extends Stored,
  Patch extends object,
  Change extends object,
  Query extends Windowed,
>(
  tx: Tx,
  { type, follow }: BulkRules<Row, Patch, Change, Query>,
  writings: readonly Writing<Row, Patch>[],
): Promise<void> {
  const patches = writings.map(({ row, fields }) => ({ id: row.id, fields }));
  const rows = await type.patchMany(tx.db, patches);
  const after = new Map(rows.map((row) => [row.id, row]));
  for (const { row, action } of writings) {
    tx.change(type.entity, row.id, row, after.get(row.id) ?? row, action);
  }
  await follow?.(tx, writings);
}
