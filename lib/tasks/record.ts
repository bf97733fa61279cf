import { AppError } from "../errors.ts";
import { recordType } from "../records/record_type.ts";
import { selectActiveUser } from "../users/repository.ts";
import * as policy from "./policy.ts";
import { tasksInScope, taskTable } from "./repository.ts";

/** What the steps that all entities share need to know of tasks. */
export const taskType = recordType({
  entity: "tasks",
  label: "Task",
  table: taskTable,
  policy,
  reach: (actor) => tasksInScope(policy.scope(actor)),
  async putBack(db, id, fields) {
    if (fields.userId !== undefined && await selectActiveUser(db, fields.userId) === undefined) {
      const message = "Its earlier assignee is no longer active";
      throw new AppError("CONFLICT", message, [{ field: "userId", message }]);
    }
    return await taskTable.patch(db, id, fields);
  },
  putBackMany: taskTable.patchMany,
  inBulk: (fields) => fields.userId === undefined,
});
