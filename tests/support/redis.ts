import { spawn } from "node:child_process";
import { Buffer } from "node:buffer";
import { createClient } from "redis";
import { freePort } from "./process.ts";

/** A Redis server of our own in memory; undefined where there is no program for one. */
export async function startRedis(
  port: number = freePort(),
): Promise<{ url: string; close(): Promise<void>; kill(): Promise<void> } | undefined> {
  const options = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--dir", "/tmp"];
  const child = spawn("redis-server", options, { stdio: "ignore" });
  const ended = new Promise<void>((resolve) => {
    child.on("error", () => resolve());
    child.on("close", () => resolve());
  });
  const answering = waitForPort(port).then(() => true);
  if (!await Promise.race([answering, ended.then(() => false)])) return undefined;
  const close = () => {
    child.kill("SIGTERM");
    return ended;
  };
  const kill = () => {
    child.kill("SIGKILL");
    return ended;
  };
  return { url: `redis://127.0.0.1:${port}`, close, kill };
}

async function waitForPort(port: number): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    try {
      (await Deno.connect({ hostname: "127.0.0.1", port })).close();
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }
  throw new Error(`nobody answers on port ${port}`);
}

/** Upstash's REST endpoint over a Redis server: commands, pipelines, transactions, base64 answers. */
export function startGateway(
  redisUrl: string,
): { url: string; token: string; close(): Promise<void> } {
  const token = crypto.randomUUID();
  const client = createClient({ url: redisUrl, RESP: 2 });
  const connected = client.connect();
  const answer = async (request: Request): Promise<Response> => {
    if (request.headers.get("authorization") !== `Bearer ${token}`) {
      return Response.json({ error: "WRONGPASS invalid token" }, { status: 401 });
    }
    await connected;
    const encode = request.headers.get("upstash-encoding") === "base64";
    const body: unknown[] = await request.json();
    const run = async (command: unknown) => {
      try {
        const words = [command].flat().map((word) => withoutFlags(String(word)));
        const result = await client.sendCommand(words);
        return { result: encode ? encoded(result) : result };
      } catch (error) {
        return { error: error instanceof Error ? error.message : String(error) };
      }
    };
    const path = new URL(request.url).pathname;
    if (path !== "/") return Response.json(await Promise.all(body.map(run)));
    const one = await run(body);
    return Response.json(one, { status: "error" in one ? 400 : 200 });
  };
  const server = Deno.serve({ hostname: "127.0.0.1", port: 0, onListen: () => {} }, answer);
  const close = async () => {
    client.destroy();
    await server.shutdown();
  };
  return { url: `http://127.0.0.1:${server.addr.port}`, token, close };
}

/** Upstash knows the flag that its scripts begin with; a Redis server does not. */
function withoutFlags(word: string): string {
  return word.startsWith("#!lua flags=") ? word.slice(word.indexOf("\n") + 1) : word;
}

function encoded(result: unknown): unknown {
  if (Array.isArray(result)) return result.map(encoded);
  return typeof result === "string" ? Buffer.from(result).toString("base64") : result;
}
