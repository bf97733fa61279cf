import assert from "node:assert/strict";
import {
  daysBetween,
  fromLocal,
  startOfDay,
  startOfMonth,
  startOfNextWeek,
  toLocal,
} from "../../../lib/i18n/zoned_time.ts";

const starts: [string, string, number, string][] = [
  ["2026-11-23T23:30:00Z", "UTC", 0, "2026-11-23T00:00:00.000Z"],
  ["2026-11-23T23:30:00Z", "Europe/Berlin", 0, "2026-11-23T23:00:00.000Z"],
  ["2026-11-23T23:30:00Z", "America/Los_Angeles", 0, "2026-11-23T08:00:00.000Z"],
  // Clocks go forward in the night of 29 March, so the day has 23 hours.
  ["2026-03-29T12:00:00Z", "Europe/Berlin", 0, "2026-03-28T23:00:00.000Z"],
  ["2026-03-29T12:00:00Z", "Europe/Berlin", 1, "2026-03-29T22:00:00.000Z"],
  // There was no midnight: clocks went from 0:00 to 1:00.
  ["2018-11-04T12:00:00Z", "America/Sao_Paulo", 0, "2018-11-04T03:00:00.000Z"],
];
for (const [now, zone, days, expected] of starts) {
  Deno.test(`the day of ${now} plus ${days} in ${zone} starts at ${expected}`, () => {
    assert.equal(startOfDay(new Date(now), zone, days).toISOString(), expected);
  });
}

Deno.test("weeks begin on Monday", () => {
  const next = (now: string) => startOfNextWeek(new Date(now), "UTC").toISOString().slice(0, 10);
  assert.equal(next("2026-11-23T00:00:00Z"), "2026-11-30");
  assert.equal(next("2026-11-29T23:59:59Z"), "2026-11-30");
  assert.equal(next("2026-12-31T12:00:00Z"), "2027-01-04");
});

Deno.test("months go back over the year", () => {
  const now = new Date("2026-01-31T12:00:00Z");
  assert.equal(startOfMonth(now, "UTC", -1).toISOString(), "2025-12-01T00:00:00.000Z");
});

Deno.test("days are counted on the calendar, not in hours", () => {
  const days = (from: string, to: string) =>
    daysBetween(new Date(from), new Date(to), "Europe/Berlin");
  assert.equal(days("2026-11-23T22:59:00Z", "2026-11-23T23:01:00Z"), 1);
  assert.equal(days("2026-11-23T00:00:00Z", "2026-11-23T22:00:00Z"), 0);
  assert.equal(days("2026-11-23T00:00:00Z", "2026-11-19T23:30:00Z"), -3);
});

Deno.test("a field's time and the instant lead to each other", () => {
  assert.equal(toLocal("2026-07-01T07:30:00Z", "Europe/Berlin"), "2026-07-01T09:30");
  assert.equal(fromLocal("2026-07-01T09:30", "Europe/Berlin"), "2026-07-01T07:30:00.000Z");
  assert.equal(fromLocal("2026-07-01", "Europe/Berlin"), "2026-07-01T21:59:00.000Z");
});

Deno.test("what is no local time is left for the schema to refuse", () => {
  for (const text of ["tomorrow", "2026-02-30", "2026-11-23T25:00", "2026-11-23T09:30:00Z"]) {
    assert.equal(fromLocal(text, "UTC"), text);
  }
});
