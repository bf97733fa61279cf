import { requestSeconds } from "./metrics.ts";

/** How requests to this process went since it started. */
export interface RequestCounts {
  all: number;
  /** Answered with 5xx: our fault. */
  failed: number;
  /** Answered with 4xx: refused. */
  refused: number;
}

/** Requests that this process has answered, by whose fault a failure was. */
export async function requestCounts(): Promise<RequestCounts> {
  const { values } = await requestSeconds.get();
  const counts = { all: 0, failed: 0, refused: 0 };
  for (const { metricName, labels, value } of values) {
    if (!metricName?.endsWith("_count")) continue;
    const status = String(labels.status);
    counts.all += value;
    if (status.startsWith("5")) counts.failed += value;
    if (status.startsWith("4")) counts.refused += value;
  }
  return counts;
}
