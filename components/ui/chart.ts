/** Numbers of one kind, one for each place on the axis. */
export interface Series {
  label: string;
  values: readonly number[];
}

/** What a chart shows; the same numbers stand in the table beside it. */
export interface Chart {
  /** In words, for whoever does not see it. */
  title: string;
  description: string;
  places: readonly string[];
  series: readonly Series[];
  /** A number to compare each place with, as a line across. */
  marks?: { label: string; values: readonly (number | null)[] };
  /** A number as the axis says it. */
  short(value: number): string;
}

/** The fills of the series, told apart by outline and dash too. */
export const fills = ["c1", "c2", "c3", "c4"] as const;
