import { runJob } from "../runs/work.ts";
import { bulkKinds } from "./kinds.ts";
import { bulkJob, continueBulk } from "./run.ts";

/** Edits many records, portion by portion. */
export const changingMany = runJob({
  ...bulkJob,
  goOn: (ctx, runId) => continueBulk(ctx, runId, bulkKinds),
  givenUp: "It could not go on; what was changed stays and can be undone.",
});
