import { z } from "zod";
import type { Outcome } from "./part.ts";
import type { BulkResult } from "./schema.ts";

/** A result without its change set. */
export type Totals = Omit<BulkResult, "changeSetId">;

/** At most so many records that stayed are named one by one; the rest is counted. */
const named = 1000;

export const noTotals: Totals = {
  counts: { matched: 0, updated: 0, unchanged: 0, skipped: 0 },
  skipped: [],
};

/** A result with that of another portion. */
export function added({ counts, skipped }: Totals, part: Outcome): Totals {
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

const Kept = z.object({
  counts: z.object({
    matched: z.number(),
    updated: z.number(),
    unchanged: z.number(),
    skipped: z.number(),
  }),
  skipped: z.array(z.object({ id: z.number(), why: z.string() })),
});

/** The result so far that a run keeps; nothing at its beginning. */
export function totalsOf(result: unknown): Totals {
  return Kept.catch(noTotals).parse(result);
}
