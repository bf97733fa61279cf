import type { LogEvent } from "kysely";
import { log } from "../log.ts";
import { sqlErrors, sqlSeconds } from "./metrics.ts";
import { queryName } from "./query_name.ts";
import { recordSpan } from "./tracing.ts";

/** A statement that took so many milliseconds is worth a line in the log. */
const slow = 500;
/** Letters of it that the line has. */
const shown = 500;

/** Counts, times and traces one statement; a slow one gets a line, without the values in it. */
export function observeSql(event: LogEvent): void {
  const { query: { sql }, queryDurationMillis: milliseconds } = event;
  const query = queryName(sql);
  const error = event.level === "error" ? event.error : undefined;
  sqlSeconds.observe({ query }, milliseconds / 1000);
  if (event.level === "error") sqlErrors.inc({ query, code: codeOf(error) });
  recordSpan(query, { milliseconds, error, attributes: attributesOf(sql) });
  if (milliseconds < slow) return;
  log.warning("Slow query {query}: {milliseconds} ms", {
    query,
    milliseconds: Math.round(milliseconds),
    sql: sql.slice(0, shown),
  });
}

function attributesOf(sql: string) {
  return { "db.system.name": "postgresql", "db.query.text": sql };
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "unknown";
}
