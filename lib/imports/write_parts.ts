import { audited } from "../changes/audited.ts";
import type { Ctx } from "../context.ts";
import { savepoint } from "../db/transaction.ts";
import type { Plan } from "./plan.ts";
import { type Chunk, type Judged, refusedRow, writeChunk } from "./work.ts";

/**
 * Writes a chunk's rows. Where the database refuses one for a reason that only it knows, the chunk is
 * halved until that row stands alone: it becomes an error, and the others are written. Must be in a
 * transaction.
 */
export async function writeParts(ctx: Ctx, plan: Plan, chunk: Chunk): Promise<Judged> {
  try {
    return await attempt(ctx, plan, chunk);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const [cells] = chunk.rows;
    if (cells === undefined || chunk.rows.length === 1) {
      return refusedRow(plan, chunk, `The database refuses this row: ${error.message}`);
    }
    const { firstRow, rows } = chunk;
    const half = Math.ceil(rows.length / 2);
    const first = await writeParts(ctx, plan, { firstRow, rows: rows.slice(0, half) });
    const rest = { firstRow: firstRow + half, rows: rows.slice(half) };
    return together(first, await writeParts(ctx, plan, rest));
  }
}

async function attempt(ctx: Ctx, plan: Plan, chunk: Chunk): Promise<Judged> {
  const changeSetBefore = ctx.changeSet.id;
  const name = `${plan.spec.entity}.imported`;
  try {
    return await savepoint(
      ctx.db,
      () => audited(ctx, name, (tx) => writeChunk(tx, plan, chunk)),
    );
  } catch (error) {
    // A change set that was made in it is gone with it.
    ctx.changeSet.id = changeSetBefore;
    throw error;
  }
}

/** Values that do not fit, broken constraints, and limits: what another try would find again. */
const refusals = new Set(["22", "23", "54"]);

function isRefusal(error: unknown): error is Error {
  const coded = error instanceof Error && "code" in error && typeof error.code === "string";
  return coded && refusals.has(String(error.code).slice(0, 2));
}

function together(one: Judged, other: Judged): Judged {
  return {
    counts: summed(one.counts, other.counts),
    made: summed(one.made, other.made),
    issues: [...one.issues, ...other.issues],
    samples: one.samples,
  };
}

function summed<Name extends string>(one: Record<Name, number>, other: Record<Name, number>) {
  const sum = { ...one };
  for (const name in sum) sum[name] += other[name];
  return sum;
}
