import type { Ctx } from "../context.ts";
import type { TaskRow } from "./repository.ts";
import type { TaskInput, TaskStatus } from "./schema.ts";

/** A new row from what a create takes, without its people and custom fields. */
export function newRow(ctx: Ctx, { status = "open", priority = "normal", ...input }: TaskInput) {
  return {
    title: input.title,
    note: input.note ?? null,
    customerId: input.customerId ?? null,
    leadId: input.leadId ?? null,
    dueAt: input.dueAt ?? null,
    priority,
    status,
    ...completion(ctx, status),
    createdAt: ctx.now,
    updatedAt: ctx.now,
  };
}

/** The time of completion that goes with a status. */
export function completion(ctx: Ctx, status: TaskStatus): Pick<TaskRow, "completedAt"> {
  return { completedAt: status === "done" ? ctx.now : null };
}
