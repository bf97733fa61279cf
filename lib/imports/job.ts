import type { Ctx } from "../context.ts";
import { AppError } from "../errors.ts";
import { enqueue } from "../jobs/enqueue.ts";
import type { Job } from "../jobs/job.ts";
import { parse } from "../schema/parse.ts";
import { actorOf, getUser } from "../users/service.ts";
import { previewOn } from "./preview.ts";
import { selectImportRow } from "./repository.ts";
import { failImport, importJob, runOn } from "./run.ts";

/** How long one job goes on before it makes way for others, in milliseconds. */
const turn = 15_000;

/** Goes on with an import as the person who asked for it, a while at a time. */
export const importing: Job = {
  name: importJob.name,
  attempts: 5,
  async run({ ctx }, payload) {
    const { importId } = parse(importJob.payload, payload);
    const as = await contextOf(ctx, importId);
    if (as === undefined) return await failImport(ctx, importId, "Who asked for it is not active");
    const end = performance.now() + turn;
    const until = () => performance.now() > end;
    const over = await next(as, importId, until);
    if (!over) await enqueue(ctx, importJob, { importId });
  },
  async givenUp({ ctx }, payload) {
    const { importId } = parse(importJob.payload, payload);
    await failImport(ctx, importId, "It could not go on; what was imported can be undone.");
  },
};

async function next(ctx: Ctx, id: number, until: () => boolean): Promise<boolean> {
  try {
    return await previewOn(ctx, id, until) && await runOn(ctx, id, until);
  } catch (error) {
    // The reason is noted; another try would find the same.
    if (error instanceof AppError && error.code !== "CONFLICT") return true;
    throw error;
  }
}

async function contextOf(ctx: Ctx, id: number): Promise<Ctx | undefined> {
  const row = await selectImportRow(ctx.db, id);
  if (row === undefined) return undefined;
  const { status } = await getUser(ctx, row.userId);
  return status === "active" ? { ...ctx, actor: await actorOf(ctx, row.userId) } : undefined;
}
