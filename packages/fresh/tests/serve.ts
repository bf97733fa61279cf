import type { App } from "../src/mod.ts";

/** What a request gave: enough for most assertions. */
export interface Answer {
  status: number;
  body: string;
  headers: Headers;
}

/** A function that sends requests to an app, compiled once. */
export function client<State>(
  app: App<State>,
): (target: string, init?: RequestInit & { from?: string }) => Promise<Answer> {
  const handler = app.handler();
  return async (target, { from = "127.0.0.1", ...init } = {}) => {
    const [first = "", second] = target.split(" ");
    const [method, path] = second === undefined ? ["GET", first] : [first, second];
    const url = path.startsWith("/") ? `http://localhost${path}` : path;
    const info: Deno.ServeHandlerInfo = {
      remoteAddr: { transport: "tcp", hostname: from, port: 5000 },
      completed: Promise.resolve(),
    };
    const response = await handler(new Request(url, { method, ...init }), info);
    return { status: response.status, body: await response.text(), headers: response.headers };
  };
}

/** Runs `work` and gives what it wrote to the console's error and warning streams. */
export async function quietly(work: () => Promise<void>): Promise<unknown[][]> {
  const { error, warn } = console;
  const lines: unknown[][] = [];
  const collect = (...line: unknown[]) => lines.push(line);
  Object.assign(console, { error: collect, warn: collect });
  try {
    await work();
  } finally {
    Object.assign(console, { error, warn });
  }
  return lines;
}
