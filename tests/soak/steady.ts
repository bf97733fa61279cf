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
  const parts = Math.max(6, Math.round(minutes));
  for (let part = 0; part < parts; part++) {
    const since = performance.now();
    await new Promise((resolve) => setTimeout(resolve, minutes * 60_000 / parts));
    const { requests, failed, p50, p99 } = sumUp(traffic.outcomes, since, since);
    const sample = { failed, p99, ...await look(world) };
    samples.push(sample);
    const memory = sample.memory.map((bytes) => `${Math.round(bytes / 1e6)} MB`).join(" and ");
    say(
      `  ${requests} requests, ${failed} failed, p50 ${p50} ms, p99 ${p99} ms, ` +
        `memory ${memory}, ${sample.connections} connections`,
    );
  }
  // The first third is for caches to fill.
  const settled = samples.slice(Math.floor(parts / 3));
  const [first, last] = [settled.slice(0, 2), settled.slice(-2)];
  const memory = ratio(last, first, (one) => Math.max(...one.memory));
  const slowest = ratio(last, first, (one) => one.p99);
  check(samples.every(({ failed }) => failed === 0), "no request failed");
  check(memory < 1.15, `memory at the end is ${memory.toFixed(2)} times what it was`);
  check(slowest < 2, `p99 at the end is ${slowest.toFixed(2)} times what it was`);
  // Ten for each process, the test's own, and what it has running beside them.
  check(Math.max(...settled.map((one) => one.connections)) <= 22, "connections stay in the pools");
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
