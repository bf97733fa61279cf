import { defineResource } from "../define_resource.ts";
import { recordAsOf } from "../records/steps.ts";
import { taskType } from "./record.ts";
import { TaskCreate, TaskPatch, TaskQuery, taskReadOnly, TaskRecord } from "./schema.ts";
import {
  createTask,
  getTask,
  listTasks,
  restoreTask,
  taskHistory,
  trashTask,
  updateTask,
} from "./service.ts";

/** Tasks for the generic edge: API, contract tests, OpenAPI, export. */
export const tasks = defineResource({
  name: "tasks",
  label: "Task",
  schema: { record: TaskRecord, create: TaskCreate, patch: TaskPatch, query: TaskQuery },
  readOnly: taskReadOnly,
  relations: {
    user: { entity: "users", by: "userId" },
    creator: { entity: "users", by: "createdBy" },
    customer: { entity: "customers", by: "customerId" },
    lead: { entity: "leads", by: "leadId" },
  },
  blank: {
    note: null,
    customerId: null,
    leadId: null,
    dueAt: null,
    priority: "normal",
    status: "open",
  },
  list: listTasks,
  get: getTask,
  history: taskHistory,
  asOf: (ctx, id, instant) => recordAsOf(ctx, taskType, { id, instant }),
  create: createTask,
  update: updateTask,
  trash: trashTask,
  restore: restoreTask,
});
