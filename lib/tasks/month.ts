import type { Ctx } from "../context.ts";
import { startOfDate, toLocal } from "../i18n/zoned_time.ts";
import type { Page } from "../resource.ts";
import type { Task, TaskQuery } from "./schema.ts";
import { listTasks } from "./service.ts";

/** A day of a month's calendar; the weeks at its edges have days of the months beside it. */
export interface MonthDay {
  /** `YYYY-MM-DD`. */
  date: string;
  inMonth: boolean;
  today: boolean;
  tasks: Task[];
  /** How many more there are than those. */
  more: number;
}

export interface TaskMonth {
  /** `YYYY-MM`, and the months beside it. */
  month: string;
  previous: string;
  next: string;
  weeks: MonthDay[][];
}

/** So many tasks of one day are shown. */
const shown = 4;

/** The month that an address names, else that of today in the time zone. */
export function monthIn(text: string | null, { now, actor: { timeZone } }: Ctx): string {
  const named = /^\d{4}-(0[1-9]|1[0-2])$/.test(text ?? "") ? text : null;
  return named ?? todayIn(now, timeZone).toString().slice(0, 7);
}

/** The open tasks of one's own that are due in a month, by the days of the reader's calendar. */
export async function tasksOfMonth(ctx: Ctx, month: string): Promise<TaskMonth> {
  const { timeZone } = ctx.actor;
  const first = Temporal.PlainDate.from(`${month}-01`);
  const today = todayIn(ctx.now, timeZone);
  const start = first.subtract({ days: first.dayOfWeek - 1 });
  const count = Math.ceil((first.dayOfWeek - 1 + first.daysInMonth) / 7) * 7;
  const due = await tasksBetween(ctx, start.toString(), count);
  const days = Array.from({ length: count }, (_, at): MonthDay => {
    const day = start.add({ days: at });
    const tasks = due.get(day.toString()) ?? [];
    return {
      date: day.toString(),
      inMonth: day.month === first.month,
      today: day.equals(today),
      tasks: tasks.slice(0, shown),
      more: Math.max(0, tasks.length - shown),
    };
  });
  return {
    month,
    previous: first.subtract({ months: 1 }).toString().slice(0, 7),
    next: first.add({ months: 1 }).toString().slice(0, 7),
    weeks: Array.from({ length: count / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7)),
  };
}

/** One's open tasks of so many days from the first, by the day on which they are due. */
async function tasksBetween(ctx: Ctx, first: string, days: number): Promise<Map<string, Task[]>> {
  const { timeZone } = ctx.actor;
  const query: TaskQuery = {
    ...{ userId: ["me"], status: ["open"], sort: "dueAt", limit: 100, count: "none" },
    "dueAt[gte]": startOfDate(first, timeZone).toISOString(),
    "dueAt[lt]": startOfDate(first, timeZone, days).toISOString(),
  };
  const found: Task[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<Task> = await listTasks(ctx, { ...query, ...(cursor ? { cursor } : {}) });
    found.push(...page.data);
    cursor = page.pagination.nextCursor;
  } while (cursor !== null);
  return Map.groupBy(found, ({ dueAt }) => toLocal(dueAt ?? ctx.now, timeZone).slice(0, 10));
}

function todayIn(now: Date, timeZone: string): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone)
    .toPlainDate();
}
