/** A table with its indexes. */
export interface TableSize {
  name: string;
  /** As the planner guesses. */
  rows: number;
  bytes: number;
}

/** A statement and how long it takes, in milliseconds. */
export interface SlowQuery {
  query: string;
  calls: number;
  mean: number;
  total: number;
}
