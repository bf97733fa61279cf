import ICAL from "ical.js";
import type { Task } from "../tasks/schema.ts";

/** How long a task stands in a calendar. */
const length = "PT30M";

/** iCalendar's priorities: 1 is the highest, 5 the middle, 9 the lowest (RFC 5545, 3.8.1.9). */
const priorities: Readonly<Record<Task["priority"], number>> = {
  urgent: 1,
  high: 3,
  normal: 5,
  low: 9,
};

/**
 * Tasks as an iCalendar text (RFC 5545), each an event that begins when it is due: calendars that
 * subscribe to an address show events, and leave to-dos out.
 */
export function calendarText(
  tasks: readonly Task[],
  { name, origin }: { name: string; origin: string },
): string {
  const calendar = new ICAL.Component("vcalendar");
  calendar.updatePropertyWithValue("version", "2.0");
  calendar.updatePropertyWithValue("prodid", "-//Petrel//Tasks//EN");
  calendar.updatePropertyWithValue("x-wr-calname", `Petrel: ${name}`);
  for (const task of tasks) calendar.addSubcomponent(eventOf(task, origin));
  return `${calendar.toString().trimEnd()}\r\n`;
}

function eventOf(task: Task, origin: string): ICAL.Component {
  const event = new ICAL.Component("vevent");
  const about = task.lead?.name ?? task.customer?.name;
  const values: [name: string, value: string | number | ICAL.Time | ICAL.Duration][] = [
    ["uid", `task-${task.id}@${new URL(origin).host}`],
    ["dtstamp", timeOf(task.updatedAt)],
    ["dtstart", timeOf(task.dueAt ?? task.updatedAt)],
    ["duration", ICAL.Duration.fromString(length)],
    ["summary", about === undefined ? task.title : `${task.title} (${about})`],
    ["url", `${origin}/tasks/${task.id}`],
    ["priority", priorities[task.priority]],
    ["sequence", task.version],
    // It takes no time from who is to do it.
    ["transp", "TRANSPARENT"],
  ];
  if (task.note !== null) values.push(["description", task.note]);
  for (const [property, value] of values) event.updatePropertyWithValue(property, value);
  return event;
}

function timeOf(instant: string): ICAL.Time {
  return ICAL.Time.fromJSDate(new Date(instant), true);
}
