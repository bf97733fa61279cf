import type { Ctx } from "../context.ts";
import type { Page } from "../resource.ts";
import { dueSpans, type Task, type TaskQuery } from "./schema.ts";
import { listTasks } from "./service.ts";

/** The actor's tasks of one span, as their page lists them by day. */
export interface TaskSpan {
  name: typeof dueSpans[number] | "done";
  tasks: Page<Task>;
  /** The same as a list's query string, to see all of them. */
  query: string;
}

/** What the actor has to do, by when it is due, and what they did last; `limit` of each. */
export function tasksByDay(ctx: Ctx, limit: number): Promise<TaskSpan[]> {
  const spans = dueSpans.map((due) => span(ctx, due, { due, limit }));
  const done = span(ctx, "done", { status: ["done"], sort: "-updatedAt", limit: 5 });
  return Promise.all([...spans, done]);
}

async function span(ctx: Ctx, name: TaskSpan["name"], query: TaskQuery): Promise<TaskSpan> {
  const tasks = await listTasks(ctx, { userId: ["me"], ...query });
  const params = name === "done" ? "status=done&sort=-updatedAt" : `due=${name}`;
  return { name, tasks, query: `userId=me&${params}` };
}
