import type { Case } from "./cases.ts";
import type { LoadResult, LoadSpec } from "./load.ts";
import type { Running } from "./servers.ts";

/** How long and hard each side is asked. */
export interface Plan {
  rounds: number;
  seconds: number;
  connections: number;
}

/** A server and the address at which it answers a case; absent where it has none. */
export interface Side {
  server: Running;
  path: string | undefined;
}

/** A value for each round. */
export interface Measured {
  perSecond: number[];
  /** ms a request. */
  cpu: number[];
  /** ms. */
  p99: number[];
}

/** Asks both sides in turn, after a second each to warm up. Throws where an answer was no success. */
export async function inTurn(
  sides: [Side, Side],
  item: Case & { headers: Record<string, string>; ids: number[] },
  { rounds, seconds, connections }: Plan,
): Promise<[Measured, Measured]> {
  const results: [Measured, Measured] = [nothing(), nothing()];
  for (let round = -1; round < rounds; round++) {
    for (const [i, { server, path }] of sides.entries()) {
      if (path === undefined) continue;
      const { method = "GET", headers, ids, body } = item;
      const spec = { url: server.url, method, path, headers, ids, connections };
      const sent = body === undefined ? {} : { body: JSON.stringify(body) };
      const warm = round < 0;
      const into = warm ? undefined : results[i];
      await measure(server, { ...spec, ...sent, seconds: warm ? 1 : seconds }, into);
    }
  }
  return results;
}

function nothing(): Measured {
  return { perSecond: [], cpu: [], p99: [] };
}

async function measure(server: Running, spec: LoadSpec, into?: Measured): Promise<void> {
  const before = await server.cpu();
  const result = await load(spec);
  if (result.failed > 0 || result.answered === 0) {
    const { failed, answered } = result;
    throw new Error(`${spec.method} ${spec.path}: ${failed} failed, ${answered} were answered`);
  }
  into?.perSecond.push(result.answered / result.seconds);
  into?.cpu.push((await server.cpu() - before) / result.answered);
  into?.p99.push(result.p99);
}

async function load(spec: LoadSpec): Promise<LoadResult> {
  const allowed = ["--no-check", "--allow-net=127.0.0.1", "--allow-env", "--allow-read"];
  const { success, stdout } = await new Deno.Command(Deno.execPath(), {
    args: ["run", ...allowed, "--allow-sys", `${import.meta.dirname}/load.ts`].concat(
      JSON.stringify(spec),
    ),
    stderr: "inherit",
  }).output();
  if (!success) throw new Error(`The load on ${spec.path} failed`);
  return JSON.parse(new TextDecoder().decode(stdout));
}
