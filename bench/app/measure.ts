import type { Case } from "./cases.ts";
import type { LoadResult, LoadSpec } from "./load.ts";
import type { Running } from "./servers.ts";

/** How long and hard each side is asked. */
export interface Plan {
  /** Without one more before to warm up, where that is false. */
  warm?: boolean;
  rounds: number;
  /** So many requests a round, however long they take, in place of the seconds. */
  amount?: number;
  seconds: number;
  connections: number;
}

/** A server and the address at which it answers a case; absent where it has none. */
export interface Side {
  server: Running;
  path: string | undefined;
  /** In place of the case's. */
  headers?: Record<string, string>;
}

/** A value for each round. */
export interface Measured {
  perSecond: number[];
  /** ms a request. */
  cpu: number[];
  /** ms. */
  p99: number[];
}

/** Asks both sides in turn, after a few requests each to warm up. Throws where an answer was no success. */
export async function inTurn(
  sides: [Side, Side],
  item: Case & { headers: Record<string, string>; ids: number[] },
  { warm: warmed = true, rounds, seconds, ...plan }: Plan,
): Promise<[Measured, Measured]> {
  const results: [Measured, Measured] = [nothing(), nothing()];
  for (let round = warmed ? -1 : 0; round < rounds; round++) {
    for (const [i, { server, path, headers = item.headers }] of sides.entries()) {
      if (path === undefined) continue;
      const { method = "GET", ids, body } = item;
      const spec = { url: server.url, method, path, headers, ids, ...plan };
      const sent = body === undefined ? {} : { body: JSON.stringify(body) };
      const warm = round < 0;
      const into = warm ? undefined : results[i];
      const first = warm ? { amount: 5 * plan.connections } : {};
      await measure(server, { ...spec, ...sent, seconds, ...first }, into);
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
  into?.perSecond.push(result.answered / result.seconds);
  into?.cpu.push((await server.cpu() - before) / result.answered);
  into?.p99.push(result.p99);
}

/** What comes of a load, in a process of its own. Throws where an answer was no success. */
export async function load(spec: LoadSpec): Promise<LoadResult> {
  const allowed = ["--no-check", "--allow-net=127.0.0.1", "--allow-env", "--allow-read"];
  const { success, stdout } = await new Deno.Command(Deno.execPath(), {
    args: ["run", ...allowed, "--allow-sys", `${import.meta.dirname}/load.ts`].concat(
      JSON.stringify(spec),
    ),
    stderr: "inherit",
  }).output();
  if (!success) throw new Error(`The load on ${spec.path} failed`);
  const result: LoadResult = JSON.parse(new TextDecoder().decode(stdout));
  const { failed, answered } = result;
  if (failed === 0 && answered > 0) return result;
  throw new Error(`${spec.method} ${spec.path}: ${failed} failed, ${answered} were answered`);
}
