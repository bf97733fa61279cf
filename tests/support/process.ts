import { type ChildProcess, spawn } from "node:child_process";
import { Buffer } from "node:buffer";
import { refuseSecrets } from "./secrets.ts";

/** A running `deno task start`, as an operator has it; it is killed when its variable goes. */
export interface Server extends AsyncDisposable {
  url: string;
  /** All that was printed so far, both streams. */
  output(): string;
  /** Sends the signal to the whole process group and waits for its end; gives the exit code. */
  stop(signal: "SIGINT" | "SIGTERM" | "SIGKILL"): Promise<number | null>;
  /** Sends a signal that does not end it, to the whole process group. */
  signal(signal: "SIGSTOP" | "SIGCONT"): void;
}

/** What a start ended with that was never to serve. */
export interface Ended {
  code: number | null;
  output: string;
}

/** Runs `deno task start` and resolves when it prints its address. Throws when it ends before. */
export async function startServer(env: Record<string, string>): Promise<Server> {
  const running = run(env);
  const url = await Promise.race([
    running.said(/http:\/\/[\w.:[\]]+/),
    running.ended.then(() => undefined),
    after(120_000),
  ]);
  if (url === undefined) {
    killGroup(running.child, "SIGKILL");
    throw new Error(`the server did not start:\n${running.output()}`);
  }
  const stop: Server["stop"] = (signal) => {
    killGroup(running.child, signal);
    return running.ended;
  };
  return {
    url,
    output: running.output,
    stop,
    signal: (signal) => killGroup(running.child, signal),
    [Symbol.asyncDispose]: async () => void await stop("SIGKILL"),
  };
}

/** Runs `deno task start` to its end, for starts that must fail. */
export async function startToEnd(env: Record<string, string>): Promise<Ended> {
  const running = run(env);
  const timer = setTimeout(() => killGroup(running.child, "SIGKILL"), 120_000);
  const code = await running.ended;
  clearTimeout(timer);
  return { code, output: running.output() };
}

function run(env: Record<string, string>) {
  const child = spawn(Deno.execPath(), ["task", "start"], {
    env: { ...withoutServers(Deno.env.toObject()), NO_COLOR: "1", ...env },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  let text = "";
  const listeners = new Set<() => void>();
  const collect = (chunk: Buffer) => {
    text += chunk.toString();
    listeners.forEach((tell) => tell());
  };
  child.stdout?.on("data", collect);
  child.stderr?.on("data", collect);
  return {
    child,
    output: () => text,
    ended: new Promise<number | null>((resolve) =>
      child.on("close", (code) => {
        refuseSecrets(text);
        resolve(code);
      })
    ),
    said: (pattern: RegExp) =>
      new Promise<string>((resolve) => {
        const tell = () => {
          const match = pattern.exec(text);
          if (match !== null) resolve(match[0]);
        };
        listeners.add(tell);
      }),
  };
}

/** The suite's own servers are not for the processes it starts. */
function withoutServers(env: Record<string, string>): Record<string, string> {
  const { DATABASE_URL: _, REDIS_URL: __, JWT_SECRET: ___, ...rest } = env;
  return rest;
}

function killGroup(child: ChildProcess, signal: Deno.Signal): void {
  if (child.pid === undefined || child.exitCode !== null) return;
  try {
    Deno.kill(-child.pid, signal);
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound || error instanceof TypeError)) throw error;
  }
}

function after(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(undefined), milliseconds);
    Deno.unrefTimer(timer);
  });
}

/** A port of this machine that nobody listens on. */
export function freePort(): number {
  const listener = Deno.listen({ port: 0, hostname: "127.0.0.1" });
  const { port } = listener.addr;
  listener.close();
  return port;
}
