import { log } from "../log.ts";
import { enqueueRecurring, onEnqueued } from "./enqueue.ts";
import type { Job } from "./job.ts";
import { runDueJobs, type Workplace } from "./worker.ts";

/** How often the table is looked at where nothing was enqueued here, in milliseconds. */
const pause = 5000;

/** A loop that runs in this process. */
export interface JobLoop {
  /** Takes no further job and resolves when the one in hand is done. */
  stop(): Promise<void>;
}

/** Jobs at a time, so that a long one does not keep a mail waiting. */
const lanes = 2;

/** Runs jobs in this process until it is stopped: at once after an enqueue here, else in seconds. */
export function startJobs(place: Workplace, jobs: readonly Job[]): JobLoop {
  const running = Array.from({ length: lanes }, () => startLane(place, jobs));
  return {
    async stop() {
      await Promise.all(running.map((lane) => lane.stop()));
    },
  };
}

function startLane(place: Workplace, jobs: readonly Job[]): JobLoop {
  const ending = new AbortController();
  let wake = () => {};
  let nudged = true;
  const forget = onEnqueued(() => {
    nudged = true;
    wake();
  });
  const running = (async () => {
    while (!ending.signal.aborted) {
      nudged = false;
      await pass(place, jobs, ending.signal);
      if (!nudged && !ending.signal.aborted) await sleep((resolve) => wake = resolve);
    }
  })();
  return {
    async stop() {
      forget();
      ending.abort();
      wake();
      await running;
    },
  };
}

async function pass(place: Workplace, jobs: readonly Job[], signal: AbortSignal): Promise<void> {
  try {
    await enqueueRecurring(place.db, jobs);
    await runDueJobs(place, jobs, { signal });
  } catch (error) {
    // A database that is away comes back; the jobs are still there then.
    log.warning("Jobs could not be run: {error}", { error });
  }
}

function sleep(give: (wake: () => void) => void): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, pause);
    give(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
