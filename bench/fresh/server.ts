import process from "node:process";
import { handlers } from "./bare.tsx";

type Handler = Deno.ServeHandler;

async function freshHandler(): Promise<Handler> {
  const built: { default: { fetch: Handler } } = await import(
    new URL("site/_fresh/server.js", import.meta.url).href
  );
  return built.default.fetch;
}

/** Serves one side and one path; for each line on stdin it tells its CPU time so far, in µs. */
async function serve(side: string, path: string): Promise<void> {
  const bare = handlers[path];
  if (bare === undefined) throw new Error(`No such case: ${path}`);
  const handler = side === "fresh" ? await freshHandler() : bare;
  const onListen = ({ port }: Deno.NetAddr) => tell(port);
  const server = Deno.serve({ hostname: "127.0.0.1", port: 0, onListen }, handler);
  for await (const _ of Deno.stdin.readable) {
    const { user, system } = process.cpuUsage();
    tell(user + system);
  }
  await server.shutdown();
}

function tell(value: number): void {
  Deno.stdout.writeSync(new TextEncoder().encode(`${value}\n`));
}

const [side = "", path = ""] = Deno.args;
await serve(side, path);
