import type { Stored } from "../../changes/undoable.ts";
import { insertRows } from "../../db/insert_many.ts";
import { completion, newRow } from "../../tasks/new_row.ts";
import { scope } from "../../tasks/policy.ts";
import { taskType } from "../../tasks/record.ts";
import { tasksInScope } from "../../tasks/repository.ts";
import { TaskCreate, type TaskInput, TaskPatch } from "../../tasks/schema.ts";
import { type ImportKind, inputOf, patchAll } from "../kind.ts";

/** Tasks, made by whoever imports them. */
export const taskImports: ImportKind = {
  entity: "tasks",
  type: taskType,
  create: TaskCreate,
  patch: TaskPatch,
  scope: (actor) => tasksInScope(scope(actor)),
  object: () => Promise.resolve([]),
  insert: (tx, drafts) =>
    insertRows<Stored>(
      tx.db,
      "tasks",
      drafts.map((draft) => ({
        ...newRow(tx, inputOf<TaskInput>(draft)),
        custom: draft.input.custom ?? {},
        userId: draft.input.userId ?? tx.actor.userId,
        createdBy: tx.actor.userId,
      })),
    ),
  update: (tx, drafts) =>
    patchAll(
      tx,
      taskType,
      drafts.map((draft) => {
        const { status } = inputOf<TaskInput>(draft);
        const ends = "status" in draft.changes && status !== undefined;
        return { draft, fields: { ...draft.changes, ...(ends && completion(tx, status)) } };
      }),
    ),
};
