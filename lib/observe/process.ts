import { Gauge } from "prom-client";
import { version } from "../version.ts";
import { eventLoopLag, registry } from "./metrics.ts";

/** How often the event loop is looked at, in milliseconds. */
const every = 500;

new Gauge({
  name: "petrel_build_info",
  help: "Always 1; the version that runs",
  labelNames: ["version"],
  registers: [registry],
}).set({ version }, 1);

new Gauge({
  name: "petrel_start_time_seconds",
  help: "When the process started, in seconds since 1970",
  registers: [registry],
}).set(performance.timeOrigin / 1000);

new Gauge({
  name: "petrel_memory_bytes",
  help: "Memory of the process",
  labelNames: ["kind"],
  registers: [registry],
  collect() {
    const { rss, heapTotal, heapUsed, external } = Deno.memoryUsage();
    for (const [kind, bytes] of Object.entries({ rss, heapTotal, heapUsed, external })) {
      this.set({ kind }, bytes);
    }
  },
});

/** Samples how late timers are, for as long as the process runs; gives the way to stop that. */
export function watchEventLoop(): () => void {
  let due = performance.now() + every;
  const timer = setInterval(() => {
    const now = performance.now();
    eventLoopLag.observe(Math.max(0, now - due) / 1000);
    due = now + every;
  }, every);
  Deno.unrefTimer(timer);
  return () => clearInterval(timer);
}
