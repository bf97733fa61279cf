import type { Ctx } from "../context.ts";
import { notFound } from "../errors.ts";
import { type RunRow, selectRun } from "./repository.ts";
import type { Run } from "./schema.ts";

/** A run that the actor asked for; administrators see all. Throws NOT_FOUND. */
export async function getRun(ctx: Ctx, id: number): Promise<Run> {
  const row = await selectRun(ctx.db, id);
  const { role, userId } = ctx.actor;
  if (row === undefined || (role !== "admin" && row.actorId !== userId)) throw notFound("Job");
  return toRun(row);
}

/** The record as services give it. */
export function toRun(row: RunRow): Run {
  const { id, kind, status, done, total, result, error, createdAt, finishedAt } = row;
  return {
    ...{ id, kind, status, done, total, result, error },
    changeSetId: row.madeChangeSetId,
    createdAt: createdAt.toISOString(),
    finishedAt: finishedAt && finishedAt.toISOString(),
  };
}
