/** How one request went. */
interface Outcome {
  /** Milliseconds, on the clock of `performance.now()`. */
  at: number;
  took: number;
  ok: boolean;
  /** The status, or what the network said. */
  what: string;
}

/** A steady load of numbered writes, each repeated under its key until it is acknowledged, and of reads. */
export interface Traffic {
  outcomes: Outcome[];
  /** Numbers whose write was acknowledged. */
  acknowledged: number[];
  stop(): Promise<void>;
}

/** How long a client waits for an answer, in milliseconds. */
const patience = 15_000;
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Begins the load: lanes of one request after another. */
export function startTraffic(
  url: string,
  token: string,
  { writers, readers }: { writers: number; readers: number },
): Traffic {
  const outcomes: Outcome[] = [];
  const acknowledged: number[] = [];
  let [over, next] = [false, 1];

  async function ask(path: string, init: RequestInit, status: number): Promise<boolean> {
    const at = performance.now();
    let what: string;
    try {
      const headers = { ...init.headers, authorization: `Bearer ${token}` };
      const signal = AbortSignal.timeout(patience);
      const response = await fetch(url + path, { ...init, headers, signal });
      await response.body?.cancel();
      what = String(response.status);
    } catch (error) {
      what = error instanceof Error ? `${error.name}: ${error.message.slice(0, 80)}` : "unknown";
    }
    const ok = what === String(status);
    outcomes.push({ at, took: performance.now() - at, ok, what });
    return ok;
  }

  async function writer(): Promise<void> {
    while (!over) {
      const number = next++;
      const init = {
        method: "POST",
        headers: { "content-type": "application/json", "idempotency-key": `soak-${number}` },
        body: JSON.stringify({ name: `Record ${number}`, email: `${number}@soak.test` }),
      };
      while (!await ask("/api/customers", init, 201)) {
        await pause(200);
        if (over) return;
      }
      acknowledged.push(number);
      await pause(20);
    }
  }

  async function reader(): Promise<void> {
    const paths = ["/api/customers?limit=20", "/api/board", "/api/customers?search=record"];
    for (let turn = 0; !over; turn++) {
      if (!await ask(paths[turn % paths.length] ?? "", {}, 200)) await pause(200);
      await pause(20);
    }
  }

  const lanes = [
    ...Array.from({ length: writers }, writer),
    ...Array.from({ length: readers }, reader),
  ];
  const stop = async () => {
    over = true;
    await Promise.all(lanes);
  };
  return { outcomes, acknowledged, stop };
}

/** What became of the requests of a stretch of time. */
export interface Stretch {
  requests: number;
  failed: number;
  /** Milliseconds from the end of the fault to the last request that failed; 0 where none did. */
  recovery: number;
  p50: number;
  p99: number;
  /** What the failed ones said, and how often. */
  why: Record<string, number>;
}

/** Sums up requests that ended since an instant; the fault was over at `lifted`. */
export function sumUp(outcomes: readonly Outcome[], since: number, lifted: number): Stretch {
  const own = outcomes.filter(({ at, took }) => at + took >= since);
  const failed = own.filter(({ ok }) => !ok);
  const why: Record<string, number> = {};
  for (const { what } of failed) why[what] = (why[what] ?? 0) + 1;
  const times = own.filter(({ ok }) => ok).map(({ took }) => took).sort((a, b) => a - b);
  const last = Math.max(0, ...failed.map(({ at, took }) => at + took));
  const part = (share: number) => Math.round(times[Math.floor(times.length * share)] ?? 0);
  return {
    requests: own.length,
    failed: failed.length,
    recovery: Math.round(Math.max(0, last - lifted)),
    p50: part(0.5),
    p99: part(0.99),
    why,
  };
}
