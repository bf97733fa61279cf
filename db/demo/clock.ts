import type { Random } from "./random.ts";

const hour = 3_600_000;
const day = 24 * hour;

/** An instant in working hours (8 to 17, UTC) so many days from today, never on a weekend. */
export function workingTime(now: Date, days: number, random: Random): string {
  const midnight = Math.floor(now.getTime() / day) * day;
  const wanted = new Date(midnight + days * day);
  const off = weekend[wanted.getUTCDay()] ?? 0;
  // Backwards in the past and forwards in the future, so that neither crosses today.
  const shift = off === 0 ? 0 : days < 0 ? -off : 3 - off;
  const minutes = random.int(8 * 4, 17 * 4) * 15;
  return new Date(wanted.getTime() + shift * day + minutes * 60_000).toISOString();
}

/** Days since Friday, on a weekend. */
const weekend: Record<number, number> = { 6: 1, 0: 2 };

/** An instant of this month (0) or of one before it (-1), as it passed in UTC; never after now. */
export function inMonth(now: Date, months: 0 | -1, random: Random): string {
  const start = (offset: number) => Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + offset);
  const end = months === 0 ? now.getTime() : start(months + 1);
  const from = start(months);
  return new Date(from + Math.floor((end - from) * random.int(10, 90) / 100)).toISOString();
}

/** An instant of today between 8 and 17, UTC, on a weekend too. */
export function today(now: Date, random: Random): string {
  const midnight = Math.floor(now.getTime() / day) * day;
  return new Date(midnight + random.int(8 * 4, 17 * 4) * 900_000).toISOString();
}

/** The later of an instant and the earliest one allowed, but never after now. */
export function between(instant: string, earliest: string, now: Date): string {
  const time = Math.min(Math.max(Date.parse(instant), Date.parse(earliest)), now.getTime());
  return new Date(time).toISOString();
}

/** `YYYY-MM-DD` so many days from today. */
export function dayFrom(now: Date, days: number): string {
  return new Date(now.getTime() + days * day).toISOString().slice(0, 10);
}
