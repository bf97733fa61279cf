import { z } from "zod";
import type { Ctx } from "../context.ts";
import { AppError } from "../errors.ts";
import { startOfDate } from "../i18n/zoned_time.ts";
import { date, id, integer, text } from "../schema/fields.ts";
import { anyUser, maxLimit } from "../schema/list_query.ts";
import { type LogFilter, type LogRow, selectLog } from "./list_log_repository.ts";

/** What a list of changes may be asked for. */
export const LogQuery = z.strictObject({
  entity: text(40).optional(),
  /** The record, of `entity`. */
  id: id().optional(),
  actorId: anyUser(),
  action: text(40).optional(),
  /** Days of the reader's calendar, both included. */
  from: date().optional(),
  to: date().optional(),
  cursor: id().optional(),
  limit: integer(1, maxLimit).optional(),
});
export type LogQuery = z.output<typeof LogQuery>;

/** One change, wherever the log is with it. */
export interface LogEntry extends Omit<LogRow, "at"> {
  /** ISO, UTC. */
  at: string;
}

export interface LogPage {
  data: LogEntry[];
  /** Pass it as `cursor` for older ones; null at the end. */
  nextCursor: number | null;
}

const standard = 50;

/** Changes of every record, newest first. Throws FORBIDDEN for who is no administrator. */
export async function listLog(ctx: Ctx, query: LogQuery): Promise<LogPage> {
  const { cursor, limit = standard } = query;
  const rows = await selectLog(ctx.db, filterOf(ctx, query), {
    olderThan: cursor,
    limit: limit + 1,
  });
  const data = rows.slice(0, limit).map(entryOf);
  return { data, nextCursor: rows.length > limit ? data.at(-1)?.id ?? null : null };
}

const atOnce = 1000;

/** All of them, many at a time as they are read. Throws FORBIDDEN. */
export function wholeLog(ctx: Ctx, query: LogQuery): AsyncGenerator<LogEntry[]> {
  const filter = filterOf(ctx, query);
  return pages();

  async function* pages() {
    let olderThan: number | undefined;
    for (let more = true; more;) {
      const rows = await selectLog(ctx.db, filter, { olderThan, limit: atOnce });
      if (rows.length > 0) yield rows.map(entryOf);
      olderThan = rows.at(-1)?.id;
      more = rows.length === atOnce;
    }
  }
}

function filterOf({ actor }: Ctx, query: LogQuery): LogFilter {
  if (actor.role !== "admin") {
    throw new AppError("FORBIDDEN", "Only administrators read the whole log of changes.");
  }
  const { entity, id: entityId, action, from, to } = query;
  const [who] = query.actorId ?? [];
  return {
    ...{ entity, entityId, action },
    actorId: who === "me" ? actor.userId ?? 0 : who,
    from: from === undefined ? undefined : startOfDate(from, actor.timeZone),
    before: to === undefined ? undefined : startOfDate(to, actor.timeZone, 1),
  };
}

const entryOf = ({ at, ...row }: LogRow): LogEntry => ({ ...row, at: at.toISOString() });
