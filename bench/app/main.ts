import { print } from "../print.ts";
import { spread } from "../spread.ts";
import { openWorlds, type Worlds } from "../worlds.ts";
import { type Case, cases } from "./cases.ts";
import { inTurn, type Measured, type Plan } from "./measure.ts";
import { openStage, type Stage } from "./stage.ts";

interface Run extends Plan {
  sizes: number[];
  cases: Case[];
}

/** `--smoke` only shows that everything can be measured: few records, one short round. */
function runOf(args: string[]): Run {
  const names = args.filter((arg) => !arg.startsWith("--"));
  const chosen = cases.filter((item) => names.length === 0 || names.includes(item.name));
  return args.includes("--smoke")
    ? { sizes: [1000], rounds: 1, seconds: 1, connections: 4, cases: chosen }
    : { sizes: [10_000, 1_000_000], rounds: 5, seconds: 3, connections: 32, cases: chosen };
}

/**
 * Compares the app in production form with the limit over the same database, in turn, and prints a
 * table for each size. Throws where an answer was not a success. Arguments: case names, `--smoke`.
 */
export async function benchApp(args: string[]): Promise<void> {
  const run = runOf(args);
  const worlds = openWorlds();
  try {
    for (const size of run.sizes) await atSize(worlds, size, run);
  } finally {
    worlds.close();
  }
}

async function atSize(worlds: Worlds, size: number, run: Run): Promise<void> {
  const stage = await openStage(await worlds.url(size), size);
  print(`\n${size.toLocaleString("en")} customers; started in ${stage.started.toFixed(0)} ms\n`);
  print(`| case | requests/s | limit | ratio | at least | CPU ms | limit's | p99 ms |`);
  print(`| ---- | ---------- | ----- | ----- | -------- | ------ | ------- | ------ |`);
  try {
    const atRest = await stage.app.memory();
    for (const item of run.cases) print(row(item, await compared(stage, item, run)));
    const after = await stage.app.memory();
    print(`\nMemory: ${atRest.toFixed(0)} MB at rest, ${after.toFixed(0)} MB after the load`);
  } finally {
    await stage.close();
  }
}

async function compared(stage: Stage, item: Case, run: Run): Promise<[Measured, Measured]> {
  const limit = { server: stage.limit, path: item.limit };
  const app = { server: stage.app, path: stage.fill(item.path) };
  const { ids } = stage;
  return await inTurn([limit, app], { ...item, ids, headers: await stage.headers(item) }, run);
}

function row({ name, goal, limit: path }: Case, [limit, app]: [Measured, Measured]): string {
  const ratios = app.perSecond.map((own, i) => own / (limit.perSecond[i] ?? NaN));
  const ofLimit = (values: number[], digits: number) =>
    path === undefined ? "" : spread(values, digits);
  const cells = [
    ...[
      name,
      spread(app.perSecond, 0),
      ofLimit(limit.perSecond, 0),
      ofLimit(ratios, 2),
      goal ?? "",
    ],
    ...[spread(app.cpu, 2), ofLimit(limit.cpu, 2), spread(app.p99, 0)],
  ];
  return `| ${cells.join(" | ")} |`;
}
