/** An instant as a `datetime-local` control of a time zone holds it: `2026-11-23T09:30`. */
export function localOf(instant: string | number, timeZone: string): string {
  const format = new Intl.DateTimeFormat("sv-SE", {
    ...{ timeZone, dateStyle: "short", timeStyle: "short" },
  });
  return format.format(new Date(instant)).replace(" ", "T");
}

/** The instant, ISO in UTC, that such a control means. */
export function instantOf(written: string, timeZone: string): string {
  const wall = Date.parse(`${written}Z`);
  let instant = wall;
  // Twice, since the clock may have been put forward or back between the two.
  for (let n = 0; n < 2; n++) {
    instant = wall - (Date.parse(`${localOf(instant, timeZone)}Z`) - instant);
  }
  return new Date(instant).toISOString();
}
