import type { Ctx } from "../context.ts";
import { notFound } from "../errors.ts";
import { type RunRow, selectRun } from "./repository.ts";

/** Work that someone asked for, as its progress is shown. */
export interface Run {
  id: number;
  kind: string;
  status: RunRow["status"];
  /** Records so far, and in all. */
  done: number;
  total: number;
  /** What it writes; null before the first write. */
  changeSetId: number | null;
  /** What came of it so far: for an undo `{undone, kept}`. */
  result: Record<string, unknown>;
  /** Why it failed. */
  error: string | null;
  /** ISO, UTC. */
  createdAt: string;
  finishedAt: string | null;
}

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
