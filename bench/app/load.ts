import autocannon from "autocannon";

/**
 * What one load sends. In path and body `{n}` becomes the next of `ids`, `{unique}` a number that never
 * comes again, `{stage}` the next of the five open stages.
 */
export interface LoadSpec {
  url: string;
  method: string;
  path: string;
  headers: Record<string, string>;
  body?: string;
  connections: number;
  seconds: number;
  /** So many requests, however long they take, in place of the seconds. */
  amount?: number;
  ids: number[];
}

/** What came of it; times in milliseconds. */
export interface LoadResult {
  answered: number;
  failed: number;
  seconds: number;
  median: number;
  p99: number;
}

async function run(spec: LoadSpec): Promise<LoadResult> {
  let n = 0;
  const start = Date.now() * 1000;
  const numbered = (text: string) =>
    text.replaceAll("{n}", String(spec.ids[n % spec.ids.length]))
      .replaceAll("{unique}", String(start + n)).replaceAll('"{stage}"', String(1 + n % 5));
  const setupRequest = (request: object) => {
    n++;
    const path = numbered(spec.path);
    return { ...request, path, ...(spec.body !== undefined && { body: numbered(spec.body) }) };
  };
  const { method, path, headers, connections, url, seconds, amount } = spec;
  const request = { method, path, headers, setupRequest };
  const howLong = amount === undefined ? { duration: seconds } : { amount };
  const result = await autocannon({ url, connections, ...howLong, requests: [request] });
  return {
    answered: result["2xx"],
    failed: result.non2xx + result.errors,
    seconds: result.duration,
    median: result.latency.p50,
    p99: result.latency.p99,
  };
}

if (import.meta.main) {
  const result = await run(JSON.parse(Deno.args[0] ?? ""));
  Deno.stdout.writeSync(new TextEncoder().encode(JSON.stringify(result)));
}
