import type { Outcome } from "./part.ts";
import { BulkTotals } from "./schema.ts";

/** At most so many records that stayed are named one by one; the rest is counted. */
const named = 1000;

export const noTotals: BulkTotals = {
  counts: { matched: 0, updated: 0, unchanged: 0, skipped: 0 },
  skipped: [],
};

/** A result with that of another portion. */
export function added({ counts, skipped }: BulkTotals, part: Outcome): BulkTotals {
  return {
    counts: {
      matched: counts.matched + part.updated + part.unchanged + part.skipped.length,
      updated: counts.updated + part.updated,
      unchanged: counts.unchanged + part.unchanged,
      skipped: counts.skipped + part.skipped.length,
    },
    skipped: [...skipped, ...part.skipped].slice(0, named),
  };
}

/** The result so far that a run keeps; nothing at its beginning. */
export function totalsOf(result: unknown): BulkTotals {
  return BulkTotals.catch(noTotals).parse(result);
}
