import { startOfDate } from "../i18n/zoned_time.ts";
import type { AnyQuery, Period } from "./schema.ts";

/** Days of the organisation's calendar, both included, and the instants around them. */
export interface Span {
  from: string;
  to: string;
  start: Date;
  /** The first instant after it. */
  end: Date;
}

/** The span of two days. */
export function spanOf(from: string, to: string, timeZone: string): Span {
  return { from, to, start: startOfDate(from, timeZone), end: startOfDate(to, timeZone, 1) };
}

/** The span that a query names, or else `usual`. */
export function spanAsked(
  { from, to, period }: AnyQuery,
  { usual, today, timeZone }: { usual: Period; today: string; timeZone: string },
): Span {
  const [first, last] = daysOf(period ?? usual, Temporal.PlainDate.from(today));
  return spanOf(
    from ?? earlier(first.toString(), to),
    to ?? later(last.toString(), from),
    timeZone,
  );
}

const earlier = (day: string, to = day) => to < day ? to : day;
const later = (day: string, from = day) => from > day ? from : day;

type Day = Temporal.PlainDate;

function daysOf(period: Period, today: Day): [Day, Day] {
  const month = today.with({ day: 1 });
  const quarter = month.subtract({ months: (today.month - 1) % 3 });
  const year = today.with({ month: 1, day: 1 });
  const until = (first: Day): Day => first.subtract({ days: 1 });
  const spans: Record<Period, [Day, Day]> = {
    month: [month, today],
    last_month: [month.subtract({ months: 1 }), until(month)],
    quarter: [quarter, today],
    last_quarter: [quarter.subtract({ months: 3 }), until(quarter)],
    year: [year, today],
    last_year: [year.subtract({ years: 1 }), until(year)],
    "3_months": [month.subtract({ months: 2 }), today],
    "12_months": [month.subtract({ months: 11 }), today],
  };
  return spans[period];
}

/** The months from one on, each by its first day. */
export function monthsFrom(day: string, count: number): string[] {
  const first = Temporal.PlainDate.from(day).with({ day: 1 });
  return Array.from({ length: count }, (_, index) => first.add({ months: index }).toString());
}

/** The last day of the month that begins on a day. */
export function endOfMonth(first: string): string {
  return Temporal.PlainDate.from(first).add({ months: 1 }).subtract({ days: 1 }).toString();
}

/** The first day of the quarter that a day lies in. */
export function quarterOf(day: string): string {
  const { year, month } = Temporal.PlainDate.from(day);
  return new Temporal.PlainDate(year, month - (month - 1) % 3, 1).toString();
}
