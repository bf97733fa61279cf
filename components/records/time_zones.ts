/** The names of time zones that people choose from (IANA), by the alphabet. */
export const timeZones: readonly string[] = [
  ...new Set(["UTC", ...Intl.supportedValuesOf("timeZone")]),
].sort();
