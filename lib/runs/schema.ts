import { z } from "zod";

/** Work that someone asked for, as its progress is shown. */
export const Run = z.object({
  id: z.number().int(),
  kind: z.string(),
  status: z.enum(["queued", "running", "done", "failed", "cancelled"]),
  /** Records so far, and in all. */
  done: z.number().int(),
  total: z.number().int(),
  /** What it writes; null before the first write. */
  changeSetId: z.number().int().nullable(),
  /** What came of it so far: for an undo `{undone, kept}`, for a bulk edit `{counts, skipped}`. */
  result: z.record(z.string(), z.unknown()),
  /** Why it failed. */
  error: z.string().nullable(),
  createdAt: z.iso.datetime(),
  finishedAt: z.iso.datetime().nullable(),
});
export type Run = z.output<typeof Run>;
