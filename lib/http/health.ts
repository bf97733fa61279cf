import { inTime } from "../in_time.ts";
import type { Platform } from "../platform.ts";
import { version } from "../version.ts";
import { isDraining } from "./draining.ts";

type Check = "up" | "down";

export interface Health {
  /** degraded: the key-value store is away; unhealthy: the database is, or the process ends. */
  status: "healthy" | "degraded" | "unhealthy";
  timestamp: string;
  /** Seconds since the process started. */
  uptime: number;
  /** Bytes. */
  memory: { rss: number; heapUsed: number };
  version: string;
  /** None where only the process itself was asked for. */
  checks: Partial<Record<"database" | "kv", Check>>;
  /** Milliseconds that each check took. */
  latency: Partial<Record<"database" | "kv", number>>;
}

/** How long a check may take, in milliseconds. */
const patience = 1000;

interface Checked {
  check: Check;
  /** Milliseconds until it was known. */
  latency: number;
}

async function within(work: Promise<boolean>): Promise<Checked> {
  const started = performance.now();
  const up = await inTime(work, patience, new Error("no answer in time")).catch(() => false);
  const latency = Math.round((performance.now() - started) * 10) / 10;
  return { check: up ? "up" : "down", latency };
}

async function answers({ db }: Platform): Promise<boolean> {
  await db.selectNoFrom((eb) => eb.lit(1).as("one")).execute();
  return true;
}

/** That the process answers, whatever it stands on: what decides on a restart. */
export function liveness(): Health {
  return { status: "healthy", checks: {}, latency: {}, ...ownState() };
}

/** How the process and what it stands on are; each check takes a second at most. */
export async function checkHealth(platform: Platform): Promise<Health> {
  const [database, kv] = await Promise.all([
    within(answers(platform)),
    within(platform.kv.ping()),
  ]);
  return {
    status: statusOf(database.check, kv.check),
    checks: { database: database.check, kv: kv.check },
    latency: { database: database.latency, kv: kv.latency },
    ...ownState(),
  };
}

function statusOf(database: Check, kv: Check): Health["status"] {
  if (database === "down" || isDraining()) return "unhealthy";
  return kv === "down" ? "degraded" : "healthy";
}

function ownState() {
  const { rss, heapUsed } = Deno.memoryUsage();
  return {
    timestamp: new Date().toISOString(),
    uptime: Math.round(performance.now() / 1000),
    memory: { rss, heapUsed },
    version,
  };
}
