import { type RawBuilder, type Selectable, sql, type SqlBool } from "kysely";
import type { Db } from "../db/client.ts";
import { prepared } from "../db/prepared.ts";
import { recordTable } from "../db/record_table.ts";
import { ownerInScope } from "../db/scope.ts";
import type { TaskTable } from "../db/tables.ts";
import type { Scope } from "../ownership.ts";
import { customerRef, leadRef, type ParentScopes } from "../parents/repository.ts";
import { savedTimes } from "../schema/record_fields.ts";
import type { Priority, Task, TaskStatus } from "./schema.ts";

export type TaskRow = Selectable<TaskTable>;

/** The statements that every record needs. */
export const taskTable = recordTable("tasks");
export const { insert: insertTask } = taskTable;

/** Which tasks a query may be about, and which of their parents its reader reads. */
export interface TaskReach {
  scope: Scope;
  parents: ParentScopes;
  /** The trash instead of the live ones. */
  deleted: boolean;
}

/** The scope as SQL: those that its person made or has to do. */
export function tasksInScope(scope: Scope): RawBuilder<SqlBool> {
  const [made, assigned] = (["createdBy", "userId"] as const)
    .map((column) => ownerInScope(sql.ref(`tasks.${column}`), scope));
  return sql<SqlBool>`(${assigned} or ${made})`;
}

/** One task in reach, with its people and parents. */
export async function selectTask(
  db: Db,
  id: number,
  reach: TaskReach,
): Promise<Task | undefined> {
  const [row] = await one(db, { id, reach }).execute();
  return row && toTask(row);
}

const one = prepared((db, { id, reach }: { id: number; reach: TaskReach }) =>
  selectRecords(db, reach.parents).where("tasks.id", "=", id)
    .where("tasks.deletedAt", reach.deleted ? "is not" : "is", null)
    .where(tasksInScope(reach.scope))
);

/** Tasks with what the API shows beside their own fields. */
export function selectRecords(db: Db, parents: ParentScopes) {
  return db.selectFrom("tasks").innerJoin("users as assignee", "assignee.id", "tasks.userId")
    .innerJoin("users as creator", "creator.id", "tasks.createdBy")
    .leftJoin("customers as customer", "customer.id", "tasks.customerId")
    .leftJoin("leads as lead", "lead.id", "tasks.leadId")
    .selectAll("tasks")
    .select(["assignee.name as userName", "creator.name as creatorName"])
    .select([
      customerRef("customer", parents.customers).as("customer"),
      leadRef("lead", parents.leads).as("lead"),
    ]).$narrowType<{ priority: Priority; status: TaskStatus }>();
}

export type TaskWithRelations = Awaited<
  ReturnType<ReturnType<typeof selectRecords>["executeTakeFirstOrThrow"]>
>;

/** The record as services give it; by name, because copies of the rest of a row are slow. */
export function toTask(row: TaskWithRelations): Task {
  return {
    id: row.id,
    title: row.title,
    note: row.note,
    userId: row.userId,
    createdBy: row.createdBy,
    customerId: row.customerId,
    leadId: row.leadId,
    priority: row.priority,
    status: row.status,
    version: row.version,
    custom: row.custom,
    ...savedTimes(row),
    user: { id: row.userId, name: row.userName },
    creator: { id: row.createdBy, name: row.creatorName },
    customer: row.customer,
    lead: row.lead,
    dueAt: row.dueAt && row.dueAt.toISOString(),
    completedAt: row.completedAt && row.completedAt.toISOString(),
  };
}
