import { sumUp, type Traffic } from "./traffic.ts";
import type { Report } from "./work.ts";
import type { World } from "./world.ts";

interface Sample {
  /** Bytes of each process. */
  memory: number[];
  connections: number;
  p99: number;
  failed: number;
}

/** Mixed load for so long: memory, connections and the slowest requests must stay where they are. */
export async function steady(
  world: World,
  traffic: Traffic,
  minutes: number,
  { say, check }: Report,
): Promise<void> {
  say(`\n${minutes} minutes of mixed load`);
  const samples: Sample[] = [];
  const parts = Math.max(6, Math.round(2 * minutes));
  for (let part = 0; part < parts; part++) {
    const since = performance.now();
    await new Promise((resolve) => setTimeout(resolve, minutes * 60_000 / parts));
    const { requests, failed, p50, p99 } = sumUp(traffic.outcomes, since, since);
    const sample = { failed, p99, ...await look(world) };
    samples.push(sample);
    const memory = sample.memory.map(mega).join(" and ");
    say(
      `  ${requests} requests, ${failed} failed, p50 ${p50} ms, p99 ${p99} ms, ` +
        `memory ${memory}, ${sample.connections} connections`,
    );
  }
  // The first third is for caches to fill.
  const settled = samples.slice(Math.floor(parts / 3));
  const lasted = minutes * settled.length / parts;
  const growth = settled[0]?.memory.map((_, index) => trend(settled, (one) => one.memory[index])) ??
    [];
  const connections = trend(settled, (one) => one.connections);
  const some = Math.max(2, Math.floor(settled.length / 4));
  const slowest = ratio(settled.slice(-some), settled.slice(0, some), (one) => one.p99);
  say(`  after the first third, in ${lasted.toFixed(1)} minutes:`);
  check(samples.every(({ failed }) => failed === 0), "no request failed");
  for (const { by, mean } of growth) {
    const text = `memory of a process grows by ${(by / 1e6).toFixed(1)} MB of ${mega(mean)}`;
    check(by < 0.15 * mean, text);
  }
  check(connections.by < 2, `connections grow by ${connections.by.toFixed(1)}`);
  check(slowest < 2, `p99 at the end is ${slowest.toFixed(2)} times what it was`);
  // Ten for each process, the test's own, and what it has running beside them.
  check(Math.max(...settled.map((one) => one.connections)) <= 22, "connections stay in the pools");
}

function mega(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}

/** What a figure grows by along its line of least squares, from the first sample to the last, and its mean. */
function trend(samples: Sample[], of: (one: Sample) => number | undefined) {
  const values = samples.map((one) => of(one) ?? 0);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const middle = (values.length - 1) / 2;
  const above = values.reduce((sum, value, at) => sum + (at - middle) * (value - mean), 0);
  const below = values.reduce((sum, _, at) => sum + (at - middle) ** 2, 0);
  return { by: (above / below) * (values.length - 1), mean };
}

function ratio(last: Sample[], first: Sample[], of: (one: Sample) => number): number {
  const mean = (some: Sample[]) => some.reduce((sum, one) => sum + of(one), 0) / some.length;
  return mean(last) / mean(first);
}

async function look({ servers, query }: World): Promise<Pick<Sample, "memory" | "connections">> {
  const memory = await Promise.all(servers.map(async ({ url }) => {
    const text = await (await fetch(`${url}/metrics`)).text();
    return Number(/^petrel_memory_bytes\{kind="rss"\} (\S+)$/m.exec(text)?.[1]);
  }));
  const [row] = await query(
    "select count(*)::int as n from pg_stat_activity where application_name = 'petrel'",
  );
  return { memory, connections: Number(row?.n) };
}
