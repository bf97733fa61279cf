import type { Reader } from "../../lib/i18n/format.ts";
import { toLocal } from "../../lib/i18n/zoned_time.ts";

/** What happened on one day of the reader's calendar. */
export interface Day<T> {
  day: string;
  rows: T[];
}

/** Neighbours of the same day together; the order stays. */
export function daysOf<T>(rows: readonly T[], at: (row: T) => string, reader: Reader): Day<T>[] {
  const days: Day<T>[] = [];
  for (const row of rows) {
    const day = toLocal(at(row), reader.timeZone).slice(0, 10);
    const last = days.at(-1);
    if (last?.day === day) last.rows.push(row);
    else days.push({ day, rows: [row] });
  }
  return days;
}
