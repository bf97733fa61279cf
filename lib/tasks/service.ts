import type { HistoryPage } from "../changes/history.ts";
import type { Ctx } from "../context.ts";
import { invalid, notFound } from "../errors.ts";
import { customFilter, newCustom } from "../fields/check.ts";
import { demand } from "../ownership.ts";
import { parentScopes, requireParents } from "../parents/service.ts";
import {
  createRecord,
  editRecord,
  historyOf,
  restoreRecord,
  trashRecord,
} from "../records/steps.ts";
import type { Created, Edit, Page } from "../resource.ts";
import { pageOf, windowOf } from "../schema/list_window.ts";
import { requireActiveUser } from "../users/service.ts";
import { dueRange } from "./due.ts";
import { selectTasks, type TaskFilter } from "./list_repository.ts";
import { completion, newRow } from "./new_row.ts";
import { explain, scope } from "./policy.ts";
import { taskType } from "./record.ts";
import { insertTask, selectTask, type TaskReach } from "./repository.ts";
import {
  type Task,
  type TaskInput,
  type TaskPatch,
  type TaskQuery,
  taskSortFields,
} from "./schema.ts";

/**
 * The tasks that the actor reads, filtered and sorted, the first due first by default. Throws
 * FORBIDDEN for the trash unless the actor may restore, VALIDATION_ERROR for a cursor of another list.
 */
export async function listTasks(ctx: Ctx, query: TaskQuery): Promise<Page<Task>> {
  if (query.deleted === true) demand(explain(ctx.actor, "restore"));
  const window = windowOf(query, taskSortFields, "dueAt");
  const custom = await customFilter(ctx, "tasks", query.custom);
  return pageOf(window, await selectTasks(ctx.db, { ...filterOf(ctx, query), custom }, window));
}

/** One task that the actor reads; with `deleted`, one in the trash. Throws NOT_FOUND. */
export async function getTask(
  ctx: Ctx,
  id: number,
  { deleted = false }: { deleted?: boolean } = {},
): Promise<Task> {
  const task = await selectTask(ctx.db, id, { ...reachOf(ctx), deleted });
  if (task === undefined) throw notFound(taskType.label);
  return task;
}

/** A task's changes, newest first, for whoever reads it. Throws NOT_FOUND. */
export function taskHistory(
  ctx: Ctx,
  id: number,
  window: { limit?: number | undefined; olderThan?: number | undefined },
): Promise<HistoryPage> {
  return historyOf(ctx, taskType, { id, ...window });
}

/**
 * A new task, the actor's own unless someone is named. Throws FORBIDDEN, and VALIDATION_ERROR for an
 * assignee who is not active or a parent that the actor does not read.
 */
export async function createTask(ctx: Ctx, input: TaskInput): Promise<Created<Task>> {
  const { userId: me } = ctx.actor;
  const userId = input.userId ?? me;
  if (userId === null) throw invalid([{ field: "userId", message: "Choose who does it." }]);
  const row = await createRecord(ctx, taskType, async (tx) => {
    await requireActiveUser(tx, userId, "userId");
    await requireParents(tx, input);
    const custom = await newCustom(tx, "tasks", input.custom);
    const createdBy = me ?? userId;
    return await insertTask(tx.db, { ...newRow(tx, input), custom, userId, createdBy });
  });
  return { record: await written(ctx, row.id), warnings: [] };
}

/**
 * Changes a task's fields, the assignee included; a status brings its time of completion along.
 * Throws what `editRecord` throws, and VALIDATION_ERROR as `createTask` does.
 */
export async function updateTask(ctx: Ctx, id: number, edit: Edit<TaskPatch>): Promise<Task> {
  await editRecord(ctx, taskType, {
    id,
    edit,
    async prepare(tx, fields) {
      if (fields.userId !== undefined) await requireActiveUser(tx, fields.userId, "userId");
      await requireParents(tx, fields);
      return { ...fields, ...(fields.status && completion(tx, fields.status)) };
    },
  });
  return await written(ctx, id);
}

/** Marks a task as done, now; one that is done stays as it is. Throws NOT_FOUND, FORBIDDEN. */
export function completeTask(ctx: Ctx, id: number): Promise<Task> {
  return updateTask(ctx, id, { fields: { status: "done" } });
}

/** Opens a task again that is done or cancelled. Throws NOT_FOUND, FORBIDDEN. */
export function reopenTask(ctx: Ctx, id: number): Promise<Task> {
  return updateTask(ctx, id, { fields: { status: "open" } });
}

/** Moves a task to the trash. Throws NOT_FOUND, FORBIDDEN, PRECONDITION_FAILED. */
export function trashTask(ctx: Ctx, id: number, exactVersion?: number): Promise<void> {
  return trashRecord(ctx, taskType, { id, exactVersion });
}

/** Takes a task out of the trash. Throws NOT_FOUND (also when it is not there), FORBIDDEN. */
export async function restoreTask(ctx: Ctx, id: number): Promise<Task> {
  await restoreRecord(ctx, taskType, id);
  return await written(ctx, id);
}

/** What a write answers: also to someone who has just handed the task over. */
async function written(ctx: Ctx, id: number): Promise<Task> {
  const task = await selectTask(ctx.db, id, { ...reachOf(ctx), scope: "all" });
  if (task === undefined) throw notFound(taskType.label);
  return task;
}

function reachOf(ctx: Ctx): TaskReach {
  return { scope: scope(ctx.actor), parents: parentScopes(ctx), deleted: false };
}

function filterOf(ctx: Ctx, query: TaskQuery): TaskFilter {
  const { search, priority, teamId, customerId, companyId, leadId, due, deleted = false } = query;
  const person = (id: number | "me") => id === "me" ? ctx.actor.userId ?? 0 : id;
  return {
    ...reachOf(ctx),
    ...{ search, priority, teamId, customerId, companyId, leadId, deleted },
    userId: query.userId?.map(person),
    createdBy: query.createdBy?.map(person),
    status: query.status ?? (due && ["open"]),
    due: due && dueRange(due, ctx.now, ctx.actor.timeZone),
  };
}
