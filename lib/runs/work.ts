import type { z } from "zod";
import type { Ctx } from "../context.ts";
import type { Job } from "../jobs/job.ts";
import { parse } from "../schema/parse.ts";
import { actorOf, getUser } from "../users/service.ts";
import { patchRun, selectRun } from "./repository.ts";

/** How a kind of run is worked on. */
export interface RunWork {
  name: string;
  payload: z.ZodType<{ runId: number }>;
  /** Does the next part as the person who asked, in a context of its own; whether more is left. */
  goOn(ctx: Ctx, runId: number): Promise<boolean>;
  /** Said where it could not be done in five tries. */
  givenUp: string;
}

/** The job that works on runs of a kind, part by part, as the person who asked for each. */
export function runJob({ name, payload: shape, goOn, givenUp }: RunWork): Job {
  return {
    name,
    attempts: 5,
    async run({ ctx }, payload) {
      const { runId } = parse(shape, payload);
      const as = await ownerOf(ctx, runId);
      if (as === undefined) return await failRun(ctx, runId, "Who asked for it is not active");
      while (await goOn({ ...as, now: new Date(), changeSet: { id: undefined } }, runId)) {
        // Each part is a transaction of its own.
      }
    },
    givenUp: ({ ctx }, payload) => failRun(ctx, parse(shape, payload).runId, givenUp),
  };
}

/** The context of who asked for a run; undefined where they are not active any more. */
async function ownerOf(ctx: Ctx, runId: number): Promise<Ctx | undefined> {
  const run = await selectRun(ctx.db, runId);
  if (run === undefined) return undefined;
  const { status } = await getUser(ctx, run.actorId);
  return status === "active" ? { ...ctx, actor: await actorOf(ctx, run.actorId) } : undefined;
}

async function failRun(ctx: Ctx, runId: number, error: string): Promise<void> {
  await patchRun(ctx.db, runId, { status: "failed", error, finishedAt: new Date() });
}
