import type { z } from "zod";
import type { Ctx } from "../context.ts";
import { startOfDate } from "../i18n/zoned_time.ts";
import { scope } from "../interactions/policy.ts";
import { selectWeeksOf } from "./activity_repository.ts";
import { frameOf, type Result, total } from "./frame.ts";
import type { ActivityQuery, ActivityRow } from "./schema.ts";
import { type Span, spanAsked, spanOf } from "./span.ts";

type Row = z.output<typeof ActivityRow>;
type Totals = Omit<Row, "userId" | "user" | "week" | "start" | "end">;

/** A week, or as much of it as the span has: its Monday and the instants around it. */
export interface Week {
  week: string;
  start: string;
  /** The first instant after it. */
  end: string;
}

const usualWeeks = 8;

/** What people logged, by week: whoever wrote it, among what the reader may read. */
export async function activityReport(
  ctx: Ctx,
  query: z.output<typeof ActivityQuery>,
): Promise<Result<Row, Totals> & { weeks: Week[] }> {
  const frame = await frameOf(ctx, query, scope(ctx.actor));
  const { today, timeZone, currency } = frame;
  const named = query.period ?? query.from ?? query.to;
  const span = named === undefined
    ? spanOf(mondayOf(today, usualWeeks - 1), today, timeZone)
    : spanAsked(query, { usual: "3_months", today, timeZone });
  const weeks = weeksIn(span, timeZone);
  const days = weeks.map(({ start, end }) => ({ start: new Date(start), end: new Date(end) }));
  const found = await selectWeeksOf(ctx.db, frame, days);
  const rows = found.map(({ week, ...row }) => ({
    ...row,
    ...weeks[week - 1] ?? { week: span.from, start: "", end: "" },
    total: row.calls + row.emails + row.meetings + row.notes,
  }));
  const sum = (of: (row: Row) => number) => total(rows, of);
  const totals = {
    calls: sum((row) => row.calls),
    emails: sum((row) => row.emails),
    meetings: sum((row) => row.meetings),
    notes: sum((row) => row.notes),
    total: sum((row) => row.total),
  };
  return { rows, totals, currency, from: span.from, to: span.to, weeks };
}

/** The Monday of a day's week, or of so many weeks before. */
function mondayOf(day: string, weeksBefore = 0): string {
  const date = Temporal.PlainDate.from(day);
  return date.subtract({ days: date.dayOfWeek - 1 + 7 * weeksBefore }).toString();
}

function weeksIn({ from, to, start, end }: Span, timeZone: string): Week[] {
  const weeks: Week[] = [];
  let monday = Temporal.PlainDate.from(mondayOf(from));
  while (monday.toString() <= to) {
    const [begins, ends] = [0, 7].map((days) => startOfDate(monday.toString(), timeZone, days));
    weeks.push({
      week: monday.toString(),
      start: (begins && begins > start ? begins : start).toISOString(),
      end: (ends && ends < end ? ends : end).toISOString(),
    });
    monday = monday.add({ days: 7 });
  }
  return weeks;
}
