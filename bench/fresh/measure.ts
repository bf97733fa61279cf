/** One side of a comparison: a server in a process of its own. */
export interface Side {
  port: number;
  /** CPU time of the process so far, user and system, in µs. */
  cpu(): Promise<number>;
  stop(): Promise<void>;
}

const here = import.meta.dirname ?? ".";
const LANES = 16;

/** Starts a server of one side and one path on a free port of the loopback interface. */
export async function startSide(side: string, path: string, flags: string[]): Promise<Side> {
  const child = deno(["--allow-read", "--allow-env", ...flags, `${here}/server.ts`, side, path], {
    stdin: "piped",
    stdout: "piped",
  });
  const lines = child.stdout.pipeThrough(new TextDecoderStream())[Symbol.asyncIterator]();
  const number = async () => Number((await lines.next()).value);
  const writer = child.stdin.getWriter();
  return {
    port: await number(),
    cpu: async () => {
      await writer.write(new TextEncoder().encode("\n"));
      return await number();
    },
    stop: async () => {
      await writer.close();
      await child.status;
    },
  };
}

/** Sends `count` requests from a third process; gives the server's CPU time for one, in µs. */
export async function cpuPerRequest(side: Side, path: string, count: number): Promise<number> {
  const before = await side.cpu();
  const args = [`${here}/load.ts`, `${side.port}`, path, `${count}`, `${LANES}`];
  const status = await deno(args, {}).status;
  if (!status.success) throw new Error(`The load on ${path} failed`);
  return (await side.cpu() - before) / count;
}

function deno(args: string[], options: Deno.CommandOptions): Deno.ChildProcess {
  const net = ["run", "--no-check", "--allow-net=127.0.0.1"];
  return new Deno.Command("deno", { args: [...net, ...args], ...options }).spawn();
}
