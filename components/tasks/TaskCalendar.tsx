import { formatDay, formatLongDay, formatNumber, type Reader } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import { startOfDate } from "../../lib/i18n/zoned_time.ts";
import type { MonthDay, TaskMonth } from "../../lib/tasks/month.ts";
import { dueInWords } from "../activity/words.ts";

export interface TaskCalendarProps {
  month: TaskMonth;
  /** The month in words, for the caption. */
  name: string;
  reader: Reader;
}

/** A month of tasks: a table of weeks; on a phone a list of the days that have some. */
export function TaskCalendar({ month: { weeks }, name, reader }: TaskCalendarProps) {
  return (
    <div class="panel">
      <table class="month">
        <caption class="vh">{t("tasks.monthOf", { month: name })}</caption>
        <thead>
          <tr>
            {weeks[0]?.map(({ date }) => (
              <th key={date} scope="col">
                {noon(date).toLocaleDateString(reader.locale, {
                  weekday: "short",
                  timeZone: "UTC",
                })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((days) => (
            <tr key={days[0]?.date}>
              {days.map((day) => <Day key={day.date} {...{ day, reader }} />)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Day({ day, reader }: { day: MonthDay; reader: Reader }) {
  const { date, inMonth, today, tasks, more } = day;
  const calendar = { ...reader, timeZone: "UTC" };
  const look = [!inMonth && "beside", tasks.length === 0 && "idle"].filter(Boolean).join(" ");
  return (
    <td class={look === "" ? undefined : look} aria-current={today ? "date" : undefined}>
      <time dateTime={date} aria-label={formatLongDay(noon(date), calendar)}>
        <span class="of-month">{formatNumber(Number(date.slice(8)), reader)}</span>
        <span class="of-list">{formatDay(noon(date), calendar)}</span>
      </time>
      {tasks.length > 0 && (
        <ul>
          {tasks.map((task) => {
            const { text, late } = dueInWords(task, reader);
            return (
              <li key={task.id}>
                <a href={`/tasks/${task.id}`} class={late ? "danger" : undefined}>
                  {task.title}
                  <span class="vh">{`, ${text}`}</span>
                </a>
              </li>
            );
          })}
          {more > 0 && (
            <li>
              <a href={dayHref(date, reader.timeZone)}>{t("tasks.moreThatDay", { count: more })}</a>
            </li>
          )}
        </ul>
      )}
    </td>
  );
}

/** A day's middle, which is the same date in UTC. */
function noon(date: string): Date {
  return new Date(`${date}T12:00:00Z`);
}

/** One's open tasks of that day on the reader's calendar, as a list. */
function dayHref(date: string, timeZone: string): string {
  const at = (later: number) => startOfDate(date, timeZone, later).toISOString();
  const range = { "dueAt[gte]": at(0), "dueAt[lt]": at(1) };
  return `/tasks?${new URLSearchParams({ userId: "me", status: "open", ...range })}`;
}
