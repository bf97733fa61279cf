import type { Job } from "../jobs/job.ts";
import { foldReferenceChanges } from "./repository.ts";

/** Keeps the count of reference data's changes short, once an hour. */
export const foldingReferenceChanges: Job = {
  name: "fold-reference-changes",
  attempts: 3,
  everySeconds: 3600,
  run: ({ ctx }) => foldReferenceChanges(ctx.db),
};
