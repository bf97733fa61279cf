import { startOfDay, startOfNextWeek } from "../i18n/zoned_time.ts";
import type { DueSpan } from "./schema.ts";

/** The instants that a span of due times lies between: from (included) and to (left out). */
export interface DueRange {
  from?: Date;
  to?: Date;
  /** Tasks without a due time. */
  never?: true;
}

/** The bounds of a span by the calendar of a time zone. */
export function dueRange(span: DueSpan, now: Date, timeZone: string): DueRange {
  const today = startOfDay(now, timeZone);
  const tomorrow = startOfDay(now, timeZone, 1);
  const nextWeek = startOfNextWeek(now, timeZone);
  const ranges: Record<DueSpan, DueRange> = {
    overdue: { to: today },
    today: { from: today, to: tomorrow },
    week: { from: tomorrow, to: nextWeek },
    later: { from: nextWeek },
    none: { never: true },
  };
  return ranges[span];
}
