import { bulkKind } from "../bulk/kind.ts";
import { requireActiveUser } from "../users/service.ts";
import { taskType } from "./record.ts";
import { TaskCreate, TaskQuery } from "./schema.ts";
import { completion } from "./new_row.ts";
import { listTasks } from "./service.ts";

/** What many tasks may be given at once. */
export const TaskChange = TaskCreate.pick({
  userId: true,
  dueAt: true,
  priority: true,
  status: true,
  custom: true,
});

/** Bulk edits of tasks; those that are done already keep the time when they were. */
export const bulkTasks = bulkKind({
  type: taskType,
  change: TaskChange,
  query: TaskQuery,
  list: listTasks,
  async check(ctx, { custom: _, ...fields }) {
    const { userId, status } = fields;
    if (userId !== undefined) await requireActiveUser(ctx, userId, "userId");
    return (rows) =>
      rows.map((row) => ({
        row,
        fields: {
          ...fields,
          ...(status !== undefined && status !== row.status && completion(ctx, status)),
        },
      }));
  },
});
