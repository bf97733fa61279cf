/** Milliseconds of each request, sorted, and how many gave which status. */
export interface Load {
  times: number[];
  statuses: Record<number, number>;
}

/** Sends requests one after another in so many lanes until `until` resolves. */
export async function load(
  send: () => Promise<Response>,
  { lanes, until }: { lanes: number; until: Promise<unknown> },
): Promise<Load> {
  let over = false;
  void until.then(() => over = true);
  const times: number[] = [];
  const statuses: Record<number, number> = {};
  const lane = async () => {
    while (!over) {
      const started = performance.now();
      const response = await send();
      await response.body?.cancel();
      times.push(performance.now() - started);
      statuses[response.status] = (statuses[response.status] ?? 0) + 1;
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return { times: times.sort((a, b) => a - b), statuses };
}

/** The time that so large a share of the requests took at most, in milliseconds. */
export function percentile({ times }: Load, share: number): number {
  return times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
}

/** Resolves after so many milliseconds. */
export function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
