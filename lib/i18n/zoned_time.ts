/** The first instant of a day, `days` after the one that `now` falls on in the time zone. */
export function startOfDay(now: Date, timeZone: string, days = 0): Date {
  return instantOf(dayAt(now, timeZone).add({ days }), timeZone);
}

/** The first instant of a day of the calendar (`YYYY-MM-DD`), or of one so many days later. */
export function startOfDate(day: string, timeZone: string, later = 0): Date {
  return instantOf(Temporal.PlainDate.from(day).add({ days: later }), timeZone);
}

/** The first instant of the week after that of `now`; weeks begin on Monday (ISO 8601). */
export function startOfNextWeek(now: Date, timeZone: string): Date {
  const today = dayAt(now, timeZone);
  return instantOf(today.add({ days: 8 - today.dayOfWeek }), timeZone);
}

/** The first instant of the month, `months` after that of `now`. */
export function startOfMonth(now: Date, timeZone: string, months = 0): Date {
  return instantOf(dayAt(now, timeZone).with({ day: 1 }).add({ months }), timeZone);
}

/** Whole days on the calendar of the time zone from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: Date, to: Date, timeZone: string): number {
  return dayAt(from, timeZone).until(dayAt(to, timeZone), { largestUnit: "day" }).days;
}

/** An instant as a `datetime-local` field holds it: `2026-11-23T09:30`. */
export function toLocal(instant: string | Date, timeZone: string): string {
  return zoned(new Date(instant), timeZone).toPlainDateTime().toString({ smallestUnit: "minute" });
}

/**
 * The instant, ISO in UTC, that a `datetime-local` or `date` field means in the time zone; a day
 * alone means its end, 23:59. Text of another kind is given back as it is, for the schema to refuse.
 */
export function fromLocal(written: string, timeZone: string): string {
  const day = /^\d{4}-\d\d-\d\d$/.test(written);
  if (!day && !/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/.test(written)) return written;
  try {
    const local = Temporal.PlainDateTime.from(day ? `${written}T23:59` : written);
    return new Date(local.toZonedDateTime(timeZone).epochMilliseconds).toISOString();
  } catch {
    return written;
  }
}

function dayAt(now: Date, timeZone: string): Temporal.PlainDate {
  return zoned(now, timeZone).toPlainDate();
}

function instantOf(day: Temporal.PlainDate, timeZone: string): Date {
  return new Date(day.toZonedDateTime(timeZone).epochMilliseconds);
}

function zoned(instant: Date, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone);
}
