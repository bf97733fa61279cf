import { type ExpressionBuilder, sql, type SqlBool } from "kysely";
import { type CustomFilter, matchesCustom } from "../db/custom.ts";
import { windows } from "../db/list.ts";
import type { SortColumn } from "../db/paging.ts";
import { ownerInTeams } from "../db/scope.ts";
import { matchesSearch } from "../db/search.ts";
import type { Tables } from "../db/tables.ts";
import { ofCompanies } from "../parents/repository.ts";
import type { DueRange } from "./due.ts";
import { selectRecords, type TaskReach, tasksInScope, toTask } from "./repository.ts";
import { priorities, type TaskSort, type TaskStatus } from "./schema.ts";

/** Which tasks a list is about. */
export interface TaskFilter extends TaskReach {
  search?: string | undefined;
  userId?: number[] | undefined;
  /** The assignee's. */
  teamId?: number[] | undefined;
  createdBy?: number[] | undefined;
  status?: TaskStatus[] | undefined;
  priority?: string[] | undefined;
  customerId?: number[] | undefined;
  /** Of its customers and leads. */
  companyId?: number[] | undefined;
  leadId?: number[] | undefined;
  due?: DueRange | undefined;
  custom?: CustomFilter | undefined;
}

const title = sql<string>`fold_text(tasks.title)`;

const sortColumns: Record<TaskSort, SortColumn> = {
  dueAt: { expression: sql`coalesce(tasks.due_at, 'infinity')`, type: "timestamptz" },
  createdAt: { expression: sql.ref("tasks.createdAt"), type: "timestamptz" },
  updatedAt: { expression: sql.ref("tasks.updatedAt"), type: "timestamptz" },
  title: { expression: title, type: "text" },
  priority: {
    expression: sql`array_position(array[${
      sql.join(priorities.map((one) => sql.lit(one)))
    }], tasks.priority)`,
    type: "bigint",
  },
};

/** The tasks of a window, one row more than asked for, and how many match in all. */
export const selectTasks = windows({
  table: "tasks",
  columns: sortColumns,
  matches: (db, filter: TaskFilter) =>
    db.selectFrom("tasks").select("tasks.id").where((eb) => matching(eb, filter)),
  rows: (db, page, filter) =>
    selectRecords(db, filter.parents).innerJoin(page, "page.id", "tasks.id"),
  record: toTask,
});

const listColumns = [
  ...["userId", "createdBy", "priority", "customerId", "leadId"] as const,
];

function matching(eb: ExpressionBuilder<Tables, "tasks">, filter: TaskFilter) {
  const { scope, deleted, search, companyId, teamId, due } = filter;
  return eb.and([
    tasksInScope(scope),
    eb("tasks.deletedAt", deleted ? "is not" : "is", null),
    ...matchesCustom(sql.ref("tasks.custom"), filter.custom),
    ...listColumns.flatMap((column) => {
      const values = filter[column];
      return values === undefined ? [] : [eb(`tasks.${column}`, "in", values)];
    }),
    ...(companyId === undefined ? [] : [ofCompanies("tasks", companyId)]),
    ...(filter.status === undefined ? [] : [hasStatus(filter.status)]),
    ...(teamId === undefined ? [] : [ownerInTeams(sql.ref("tasks.userId"), teamId)]),
    ...(due === undefined ? [] : dueWithin(eb, due)),
    ...(search === undefined ? [] : [matchesSearch(title, search)]),
  ]);
}

/** Written out, so that the planner sees that the indexes of open tasks serve. */
function hasStatus(status: readonly TaskStatus[]) {
  return sql<SqlBool>`tasks.status in (${sql.join(status.map((one) => sql.lit(one)))})`;
}

function dueWithin(eb: ExpressionBuilder<Tables, "tasks">, { from, to, never }: DueRange) {
  if (never) return [eb("tasks.dueAt", "is", null)];
  return [
    ...(from === undefined ? [] : [eb("tasks.dueAt", ">=", from)]),
    ...(to === undefined ? [] : [eb("tasks.dueAt", "<", to)]),
  ];
}
