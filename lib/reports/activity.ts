import type { z } from "zod";
import type { Ctx } from "../context.ts";
import { startOfDate } from "../i18n/zoned_time.ts";
import { scope } from "../interactions/policy.ts";
import { selectWeeksOf } from "./activity_repository.ts";
import { frameOf, type Result, total } from "./frame.ts";
import type { ActivityQuery, ActivityRow } from "./schema.ts";
import { spanAsked, spanOf } from "./span.ts";

type Row = z.output<typeof ActivityRow>;
type Totals = Omit<Row, "userId" | "user" | "week">;

const usualWeeks = 8;

/** What people logged, by week: whoever wrote it, among what the reader may read. */
export async function activityReport(
  ctx: Ctx,
  query: z.output<typeof ActivityQuery>,
): Promise<Result<Row, Totals>> {
  const frame = await frameOf(ctx, query, scope(ctx.actor));
  const { today, timeZone, currency } = frame;
  const named = query.period ?? query.from ?? query.to;
  const span = named === undefined
    ? spanOf(mondayOf(today, usualWeeks - 1), today, timeZone)
    : spanAsked(query, { usual: "3_months", today, timeZone });
  const weeks = weeksIn(span);
  const starts = weeks.map((week) => startOfDate(week, timeZone));
  const found = await selectWeeksOf(ctx.db, { ...frame, span }, starts);
  const rows = found.map(({ week, ...row }) => ({
    ...row,
    week: weeks[week - 1] ?? span.from,
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
  return { rows, totals, currency, from: span.from, to: span.to };
}

/** The Monday of a day's week, or of so many weeks before. */
function mondayOf(day: string, weeksBefore = 0): string {
  const date = Temporal.PlainDate.from(day);
  return date.subtract({ days: date.dayOfWeek - 1 + 7 * weeksBefore }).toString();
}

function weeksIn({ from, to }: { from: string; to: string }): string[] {
  const weeks: string[] = [];
  let monday = Temporal.PlainDate.from(mondayOf(from));
  while (monday.toString() <= to) {
    weeks.push(monday.toString());
    monday = monday.add({ days: 7 });
  }
  return weeks;
}
