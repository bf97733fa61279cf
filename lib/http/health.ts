import type { Platform } from "../platform.ts";
import { version } from "../version.ts";

type Check = "up" | "down";

export interface Health {
  /** degraded: the key-value store is away; unhealthy: the database is. */
  status: "healthy" | "degraded" | "unhealthy";
  timestamp: string;
  /** Seconds since the process started. */
  uptime: number;
  /** Bytes. */
  memory: { rss: number; heapUsed: number };
  version: string;
  checks: { database: Check; kv: Check };
}

/** How long a check may take, in milliseconds. */
const patience = 1000;

async function within(work: Promise<boolean>): Promise<Check> {
  const { promise: late, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => resolve(false), patience);
  const up = await Promise.race([work.catch(() => false), late]);
  clearTimeout(timer);
  return up ? "up" : "down";
}

async function answers({ db }: Platform): Promise<boolean> {
  await db.selectNoFrom((eb) => eb.lit(1).as("one")).execute();
  return true;
}

/** How the process and what it stands on are; each check takes a second at most. */
export async function checkHealth(platform: Platform): Promise<Health> {
  const [database, kv] = await Promise.all([
    within(answers(platform)),
    within(platform.kv.ping()),
  ]);
  const { rss, heapUsed } = Deno.memoryUsage();
  return {
    status: database === "down" ? "unhealthy" : kv === "down" ? "degraded" : "healthy",
    timestamp: new Date().toISOString(),
    uptime: Math.round(performance.now() / 1000),
    memory: { rss, heapUsed },
    version,
    checks: { database, kv },
  };
}
