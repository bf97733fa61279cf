import type { Job } from "../jobs/job.ts";
import { foldSums } from "./sum_repository.ts";

/** Keeps the sums of the board short, once a minute. */
export const foldingSums: Job = {
  name: "fold-lead-sums",
  attempts: 3,
  everySeconds: 60,
  run: ({ ctx }) => foldSums(ctx.db),
};
