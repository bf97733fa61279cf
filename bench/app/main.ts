import { print } from "../print.ts";
import { spread } from "../spread.ts";
import { openWorlds, type Worlds } from "../worlds.ts";
import { type Case, cases } from "./cases.ts";
import type { LoadResult, LoadSpec } from "./load.ts";
import { openStage, type Stage } from "./stage.ts";
import type { Running } from "./servers.ts";

interface Plan {
  sizes: number[];
  rounds: number;
  seconds: number;
  connections: number;
  names: string[];
}

/** `--smoke` only shows that everything can be measured: few records, one short round. */
function planOf(args: string[]): Plan {
  const names = args.filter((arg) => !arg.startsWith("--"));
  return args.includes("--smoke")
    ? { sizes: [1000], rounds: 1, seconds: 1, connections: 4, names }
    : { sizes: [10_000, 1_000_000], rounds: 5, seconds: 3, connections: 32, names };
}

/**
 * Compares the app in production form with the limit over the same database, in turn, and prints a
 * table for each size. Throws where an answer was not a success. Arguments: case names, `--smoke`.
 */
export async function benchApp(args: string[]): Promise<void> {
  const plan = planOf(args);
  const worlds = openWorlds();
  try {
    for (const size of plan.sizes) await atSize(worlds, size, plan);
  } finally {
    worlds.close();
  }
}

async function atSize(worlds: Worlds, size: number, plan: Plan): Promise<void> {
  const stage = await openStage(await worlds.url(size), size);
  print(`\n${size.toLocaleString("en")} customers; started in ${stage.started.toFixed(0)} ms`);
  print(`| case | requests/s | limit | ratio | at least | CPU ms | limit's | p99 ms |`);
  print(`| ---- | ---------- | ----- | ----- | -------- | ------ | ------- | ------ |`);
  try {
    const atRest = await stage.app.memory();
    for (const item of cases) {
      if (plan.names.length > 0 && !plan.names.includes(item.name)) continue;
      print(row(item, await compared(stage, item, plan)));
    }
    const after = await stage.app.memory();
    print(`Memory: ${atRest.toFixed(0)} MB at rest, ${after.toFixed(0)} MB after the load`);
  } finally {
    await stage.close();
  }
}

interface Measured {
  perSecond: number[];
  /** ms a request. */
  cpu: number[];
  p99: number[];
}

interface Compared {
  app: Measured;
  limit: Measured;
}

async function compared(stage: Stage, item: Case, plan: Plan): Promise<Compared> {
  const app: Measured = { perSecond: [], cpu: [], p99: [] };
  const limit: Measured = { perSecond: [], cpu: [], p99: [] };
  const headers = await stage.headers(item);
  for (let round = -1; round < plan.rounds; round++) {
    const warm = round < 0;
    const sides: [Measured, Running, string | undefined][] = [
      [limit, stage.limit, item.limit],
      [app, stage.app, item.path],
    ];
    for (const [into, server, path] of sides) {
      if (path === undefined) continue;
      const seconds = warm ? 1 : plan.seconds;
      const { connections } = plan;
      const spec = specOf(stage, { item, path, server, headers, seconds, connections });
      await measure(server, spec, warm ? undefined : into);
    }
  }
  return { app, limit };
}

function specOf(stage: Stage, side: {
  item: Case;
  path: string;
  server: Running;
  headers: Record<string, string>;
  seconds: number;
  connections: number;
}): LoadSpec {
  const { item: { method = "GET", body }, path, server, headers, seconds, connections } = side;
  return {
    ...{ method, headers, seconds, url: server.url, path: stage.fill(path), ids: stage.ids },
    connections,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  };
}

async function measure(server: Running, spec: LoadSpec, into?: Measured): Promise<void> {
  const before = await server.cpu();
  const result = await load(spec);
  if (result.failed > 0 || result.answered === 0) {
    throw new Error(
      `${spec.method} ${spec.path}: ${result.failed} failed, ${result.answered} did not`,
    );
  }
  into?.perSecond.push(result.answered / result.seconds);
  into?.cpu.push((await server.cpu() - before) / result.answered);
  into?.p99.push(result.p99);
}

async function load(spec: LoadSpec): Promise<LoadResult> {
  const script = `${import.meta.dirname}/load.ts`;
  const allowed = [
    "--no-check",
    "--allow-net=127.0.0.1",
    "--allow-env",
    "--allow-read",
    "--allow-sys",
  ];
  const { success, stdout } = await new Deno.Command(Deno.execPath(), {
    args: ["run", ...allowed, script, JSON.stringify(spec)],
    stderr: "inherit",
  }).output();
  if (!success) throw new Error(`The load on ${spec.path} failed`);
  return JSON.parse(new TextDecoder().decode(stdout));
}

function row({ name, goal, limit: compares }: Case, { app, limit }: Compared): string {
  const ratios = app.perSecond.map((own, i) => own / (limit.perSecond[i] ?? NaN));
  const against = (text: string) => compares === undefined ? "" : text;
  const cells = [
    ...[name, spread(app.perSecond, 0), against(spread(limit.perSecond, 0))],
    ...[against(spread(ratios, 2)), goal ?? "", spread(app.cpu, 2), against(spread(limit.cpu, 2))],
    spread(app.p99, 0),
  ];
  return `| ${cells.join(" | ")} |`;
}
