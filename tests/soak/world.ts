import { type ChildProcess, spawn } from "node:child_process";
import postgres from "postgres";
import { nginxFolder } from "../support/nginx.ts";
import { type PostgresServer, startPostgres } from "../support/postgres.ts";
import { freePort, type Server, startServer } from "../support/process.ts";
import { startRedis } from "../support/redis.ts";
import { openWire, type Wire } from "./tcp_proxy.ts";

type Redis = NonNullable<Awaited<ReturnType<typeof startRedis>>>;

/** Two processes behind nginx, with a database and a store, each within reach of a fault. */
export interface World {
  folder: string;
  /** Where nginx answers. */
  url: string;
  tlsPort: number;
  servers: Server[];
  database: PostgresServer;
  databaseWire: Wire;
  redis: Redis;
  /** Starts a process again in its place. */
  startProcess(index: number): Promise<void>;
  startRedis(): Promise<void>;
  /** One statement on the database itself. */
  query(text: string): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
}

/** Starts everything on loopback. Throws where a program is missing. */
export async function openWorld(folder: string, disk: string): Promise<World> {
  const database = startPostgres({ dir: disk });
  const redisPort = freePort();
  const redis = await startRedis(redisPort);
  if (database === undefined || redis === undefined) {
    throw new Error("Install postgresql-15, redis-server and nginx");
  }
  const databaseWire = await openWire(database.port);
  const ports = [freePort(), freePort()];
  const env = {
    DATA_DIR: `${folder}/data`,
    DATABASE_URL: `postgres://petrel@127.0.0.1:${databaseWire.port}/postgres`,
    DATABASE_POOL: "10",
    DATABASE_TIMEOUT_MS: "10000",
    REDIS_URL: redis.url,
    JWT_SECRET: "only-for-tests-only-for-tests-only",
    RATE_LIMIT_API: "1000000/1m",
    TRUST_PROXY: "127.0.0.1",
    LOG_LEVEL: "warning",
  };
  const start = (index: number) => startServer({ ...env, PORT: String(ports[index]) });
  const servers = [await start(0)];
  servers.push(await start(1));
  const nginx = await startNginx(folder, ports);
  const world: World = {
    folder,
    url: `http://127.0.0.1:${nginx.ports.plain}`,
    tlsPort: nginx.ports.tls,
    servers,
    database,
    databaseWire,
    redis,
    async startProcess(index) {
      world.servers[index] = await start(index);
    },
    async startRedis() {
      world.redis = await startRedis(redisPort) ?? world.redis;
    },
    query: (text) => query(database.url(), text),
    async close() {
      await nginx.stop();
      for (const server of world.servers) await server.stop("SIGKILL");
      await databaseWire.close();
      await world.redis.close();
      database.close();
    },
  };
  return world;
}

async function query(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = postgres(url, { max: 1 });
  try {
    return [...await client.unsafe(text)];
  } finally {
    await client.end();
  }
}

async function startNginx(folder: string, processes: number[]) {
  const own = `${folder}/nginx`;
  await Deno.mkdir(own);
  await Deno.chmod(own, 0o755);
  const ports = { plain: freePort(), tls: freePort() };
  const path = await nginxFolder(own, { ports, processes, plain: true });
  const child = spawn("nginx", ["-c", path, "-g", "daemon off;"], { stdio: "ignore" });
  await answers(`http://127.0.0.1:${ports.plain}/api/health`, child);
  const ended = new Promise<void>((resolve) => child.on("close", () => resolve()));
  const stop = () => {
    child.kill("SIGTERM");
    return ended;
  };
  return { ports, stop };
}

async function answers(url: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 100 && child.exitCode === null; tries++) {
    const response = await fetch(url).catch(() => undefined);
    await response?.body?.cancel();
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`nothing answers at ${url}`);
}
