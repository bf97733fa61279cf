import { Redis, type Requester } from "@upstash/redis";
import { createHash } from "node:crypto";
import { createClient } from "redis";
import { inTime } from "../in_time.ts";
import type { Kv } from "./kv.ts";
import { redisKv } from "./upstash.ts";

type Client = ReturnType<typeof newClient>;
type Request = Requester["request"];

/** How long a command waits for the server, its reconnection included, in milliseconds. */
const timeout = 800;

/** A Redis server behind the same client as Upstash, for those who host it themselves. */
export function redisServerKv(url: string): Kv {
  const client = newClient(url);
  // Without a listener an outage would end the process; each command reports it by itself.
  client.on("error", () => {});
  const connected = client.connect();
  connected.catch(() => {});
  const redis = new Redis({ request: requester(client, connected) });
  return redisKv(redis, () => {
    client.destroy();
    return Promise.resolve();
  });
}

function newClient(url: string) {
  return createClient({
    url,
    RESP: 2,
    disableOfflineQueue: true,
    socket: {
      connectTimeout: timeout,
      reconnectStrategy: (tries) => Math.min(50 * 2 ** tries, 2000),
    },
  });
}

/** Answers as Upstash's REST endpoint does: a command, or a list of them under a path. */
function requester(client: Client, connected: Promise<unknown>): Request {
  const scripts = new Map<string, string>();
  const run = async (command: unknown) => {
    try {
      const words = forRedis(toWords(command), scripts);
      const sent = connected.then(() => client.sendCommand(words));
      return { result: await inTime(sent, timeout, new Error("the server does not answer")) };
    } catch (error) {
      return { error: error instanceof Error ? error.message : String(error) };
    }
  };
  const answer = async ({ body, path }: Parameters<Request>[0]) => {
    if (!Array.isArray(body)) return { error: "ERR a command is a list" };
    return path?.[0] === undefined ? await run(body) : await Promise.all(body.map(run));
  };
  // The client names each answer's type and trusts its server with it, and so does this one.
  return answer as Request;
}

function toWords(command: unknown): string[] {
  return Array.isArray(command) ? command.map(String) : [String(command)];
}

/**
 * Upstash's scripts begin with a flag that Redis refuses. It is cut off, and the script's hash, by
 * which it is called from then on, is exchanged too.
 */
function forRedis(words: string[], scripts: Map<string, string>): string[] {
  const [name = "", script = "", ...rest] = words;
  const command = name.toLowerCase();
  if (command === "evalsha") return [name, scripts.get(script) ?? script, ...rest];
  if (command !== "eval" || !script.startsWith("#!lua flags=allow-key-locking")) return words;
  const plain = script.slice(script.indexOf("\n") + 1);
  scripts.set(sha1(script), sha1(plain));
  return [name, plain, ...rest];
}

function sha1(text: string): string {
  return createHash("sha1").update(text).digest("hex");
}
