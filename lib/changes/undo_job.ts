import type { Ctx } from "../context.ts";
import type { Job, JobCtx } from "../jobs/job.ts";
import { undoables } from "../resources.ts";
import { selectRun } from "../runs/repository.ts";
import { parse } from "../schema/parse.ts";
import { actorOf, getUser } from "../users/service.ts";
import { continueUndo, failUndo, undoJob } from "./undo_run.ts";

/** Takes a large change set back, part by part, as the person who asked for it. */
export const undoing: Job = {
  name: undoJob.name,
  attempts: 5,
  async run({ ctx }, payload) {
    const { runId } = parse(undoJob.payload, payload);
    const as = await contextOf(ctx, runId);
    if (as === undefined) return await failUndo(ctx, runId, "Who asked for it is not active");
    for (let more = true; more;) {
      more = await continueUndo({ ...as, now: new Date(), changeSet: { id: undefined } }, runId, {
        undoables,
      });
    }
  },
  async givenUp({ ctx }: JobCtx, payload: unknown) {
    const { runId } = parse(undoJob.payload, payload);
    await failUndo(ctx, runId, "It could not go on; what was undone stays undone. Undo it again.");
  },
};

async function contextOf(ctx: Ctx, runId: number): Promise<Ctx | undefined> {
  const run = await selectRun(ctx.db, runId);
  if (run === undefined) return undefined;
  const { status } = await getUser(ctx, run.actorId);
  return status === "active" ? { ...ctx, actor: await actorOf(ctx, run.actorId) } : undefined;
}
