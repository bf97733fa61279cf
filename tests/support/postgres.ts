import { spawnSync } from "node:child_process";
import { freePort } from "./process.ts";

const programs = "/usr/lib/postgresql/15/bin";

/** A Postgres server of our own in a temporary folder. */
export interface PostgresServer {
  /** The address of a database as the superuser. */
  url(database?: string): string;
  port: number;
  /** Sends a signal to the server and all its processes. */
  signal(signal: "SIGSTOP" | "SIGCONT" | "SIGKILL"): void;
  /** Starts it again where it is not running. */
  start(): boolean;
  close(): void;
}

/**
 * Starts an empty Postgres on loopback with fsync off, and a library of it if named; undefined where its programs are not
 * installed. Postgres refuses to run as root, so there it runs as the user `postgres`.
 */
export function startPostgres(
  { dir, follows, preload }: { dir?: string; follows?: PostgresServer; preload?: string } = {},
): PostgresServer | undefined {
  const folder = Deno.makeTempDirSync({ prefix: "petrel_pg_", ...(dir && { dir }) });
  const port = freePort();
  if (Deno.uid() === 0 && !run(["chown", "postgres", folder])) return undefined;
  const data = `${folder}/data`;
  const created = follows
    ? asPostgres(copyOf(follows, data))
    : asPostgres(["initdb", "-D", data, "-U", "petrel", "-A", "trust", "-N"]);
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c fsync=off -k ${folder}${
    preload === undefined ? "" : ` -c shared_preload_libraries=${preload}`
  }`;
  const start = () =>
    asPostgres(["pg_ctl", "-D", data, "-w", "-l", `${folder}/log`, "-o", options, "start"]);
  if (!created || !start()) {
    Deno.removeSync(folder, { recursive: true });
    return undefined;
  }
  return {
    port,
    start,
    signal: (signal) => signalAll(data, signal),
    url: (database = "postgres") => `postgres://petrel@127.0.0.1:${port}/${database}`,
    close() {
      asPostgres(["pg_ctl", "-D", data, "-m", "immediate", "-w", "stop"]);
      Deno.removeSync(folder, { recursive: true });
    },
  };
}

/** A copy that goes on following: its settings say whom. */
function copyOf({ port }: PostgresServer, data: string): string[] {
  const from = ["-h", "127.0.0.1", "-p", String(port), "-U", "petrel"];
  return ["pg_basebackup", "-D", data, "-R", "-X", "stream", "-c", "fast", ...from];
}

function signalAll(data: string, signal: Deno.Signal): void {
  const [server = ""] = Deno.readTextFileSync(`${data}/postmaster.pid`).split("\n");
  const { stdout } = spawnSync("ps", ["-o", "pid=", "--ppid", server], { encoding: "utf8" });
  const children = stdout.split("\n").map(Number).filter(Boolean);
  for (const pid of [Number(server), ...children]) {
    try {
      Deno.kill(pid, signal);
    } catch (error) {
      // One that has ended in between.
      if (!(error instanceof Deno.errors.NotFound)) throw error;
    }
  }
}

function asPostgres([program = "", ...rest]: string[]): boolean {
  const command = [`${programs}/${program}`, ...rest];
  return run(
    Deno.uid() === 0
      ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", ...command]
      : command,
  );
}

function run([program = "", ...rest]: string[]): boolean {
  return spawnSync(program, rest, { stdio: "ignore", cwd: "/tmp" }).status === 0;
}
