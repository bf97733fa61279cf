import { freePort } from "../../tests/support/process.ts";

const root = new URL("../..", import.meta.url).pathname;

/** A server in a process of its own. */
export interface Running {
  url: string;
  /** CPU time so far, user and system, in ms. */
  cpu(): Promise<number>;
  /** Memory that belongs to the process now, and the most there was, in MB. */
  memory(): Promise<{ now: number; most: number }>;
  stop(): Promise<void>;
}

/** Starts the app as `deno task start` does, without its preparations and without the task runner. */
export function startApp(env: Record<string, string>): Promise<Running> {
  const { tasks } = JSON.parse(Deno.readTextFileSync(`${root}/deno.json`));
  const port = freePort();
  const command = new Deno.Command("sh", {
    args: ["-c", `exec ${tasks.petrel.command} serve.ts`],
    env: { ...env, PORT: String(port), DATA_DIR: "data/bench" },
    cwd: root,
    stdout: "null",
    stderr: "inherit",
  });
  return started(command, port, "/api/health");
}

/** Starts the limit over the same database; it sends this page and this file. */
export function startLimit(database: string, page: string, file: string): Promise<Running> {
  const port = freePort();
  const command = new Deno.Command(Deno.execPath(), {
    args: ["run", "--no-check", "--allow-net", "--allow-env", "--allow-read"].concat(
      `${root}/bench/app/limit.ts`,
      [database, String(port), page, file],
    ),
    stdout: "null",
    stderr: "inherit",
  });
  return started(command, port, "/static");
}

/** How long a server may take to start, in ms. */
const patience = 120_000;

/** Spawns a server and waits until it answers at `path`. Throws where it ends before, or never does. */
export async function started(command: Deno.Command, port: number, path: string): Promise<Running> {
  const child = command.spawn();
  const url = `http://127.0.0.1:${port}`;
  let ended = false;
  void child.status.then(() => ended = true);
  const until = performance.now() + patience;
  while (!await answers(url + path)) {
    if (ended) throw new Error(`The server at ${url} ended before it answered`);
    if (performance.now() > until) {
      child.kill();
      throw new Error(`The server at ${url} does not answer`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    url,
    cpu: () => cpuOf(child.pid),
    memory: () => memoryOf(child.pid),
    stop: async () => {
      child.kill("SIGTERM");
      await child.status;
    },
  };
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url);
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}

/** CPU time of a process so far, in ms. From /proc: ticks of 10 ms in the 14th and 15th field, which follow the name in brackets. */
export async function cpuOf(pid: number): Promise<number> {
  const [, rest = ""] = (await procFile(pid, "stat")).split(") ");
  const fields = rest.split(" ");
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

async function memoryOf(pid: number) {
  const status = await procFile(pid, "status");
  const megabytes = (name: string) =>
    Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024;
  return { now: megabytes("VmRSS"), most: megabytes("VmHWM") };
}

/** Through `cat`, because Deno itself opens /proc only to a process that may do everything. */
async function procFile(pid: number, name: string): Promise<string> {
  const { stdout } = await new Deno.Command("cat", { args: [`/proc/${pid}/${name}`] }).output();
  return new TextDecoder().decode(stdout);
}
