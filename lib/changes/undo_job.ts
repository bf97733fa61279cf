import { undoables } from "../resources.ts";
import { runJob } from "../runs/work.ts";
import { continueUndo, undoJob } from "./undo_run.ts";

/** Takes a large change set back, part by part. */
export const undoing = runJob({
  ...undoJob,
  goOn: (ctx, runId) => continueUndo(ctx, runId, { undoables }),
  givenUp: "It could not go on; what was undone stays undone. Undo it again.",
});
