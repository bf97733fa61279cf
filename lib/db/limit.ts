import { sql } from "kysely";

/** How many rows a statement gives: a value of it, or as a text a part of it. */
export type Limit = number | string;

/** What a filter may hold for one plan to serve all values: each has its index, or is written out. */
const even = new Set([
  ...["scope", "leadScope", "view", "parents", "members", "reader", "deleted", "shared", "entity"],
  ...["id", "ownerId", "userId", "customerId", "companyId", "leadId", "due", "rotting"],
  ...["nextTask", "missing", "status", "pipelineId", "stageId"],
]);

/**
 * The limit for a prepared statement with a filter. As a value, Postgres takes it for a tenth of the
 * table and plans the statement anew each time, which takes longer than a list itself; so it becomes
 * a part of the statement, unless the best plan depends on what is looked for.
 */
export function limitFor(filter: object, limit: number): Limit {
  const keepsPlan = Object.entries(filter).every(([name, value]) =>
    even.has(name) || value === undefined || (Array.isArray(value) && value.length === 0)
  );
  return keepsPlan ? String(limit) : limit;
}

/** The limit as the statement has it. */
export function written(limit: Limit) {
  return typeof limit === "string" ? sql.lit(Number(limit)) : limit;
}
