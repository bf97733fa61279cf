import { print } from "../print.ts";
import { spread } from "../spread.ts";
import { openWorlds, type Worlds } from "../worlds.ts";
import { type Case, cases } from "./cases.ts";
import { growth } from "./growth.ts";
import { inTurn, type Measured, type Plan } from "./measure.ts";
import { openStage, type Stage } from "./stage.ts";
import { oneAndTwo } from "./two.ts";

interface Run extends Plan {
  sizes: number[];
  /** Whether each size gets a table of its own. */
  all: boolean;
  cases: Case[];
  /** Whether more than single cases is asked for. */
  whole: boolean;
}

/** `--smoke` only shows that everything can be measured: few records, one short round. */
function runOf(args: string[]): Run {
  const names = args.filter((arg) => !arg.startsWith("--"));
  const whole = names.length === 0;
  const chosen = cases.filter((item) => whole || names.includes(item.name));
  const short = { rounds: 1, seconds: 1, amount: 20, connections: 4, warm: false };
  return args.includes("--smoke")
    ? { sizes: [1000, 2000], all: false, cases: chosen, whole, ...short }
    : {
      ...{ sizes: [10_000, 1_000_000], all: true, cases: chosen },
      ...{ whole: whole || names.includes("growth"), rounds: 5, seconds: 3, connections: 32 },
    };
}

/**
 * Compares the app in production form with the limit over the same database, in turn, and prints a
 * table for each size; then one process with two, and how the CPU time of a request grows from the
 * first size to the last. Throws where an answer was not a success. Arguments: case names, `growth`
 * for the last tables alone, `--smoke`.
 */
export async function benchApp(args: string[]): Promise<void> {
  const run = runOf(args);
  const worlds = openWorlds();
  try {
    const [small = 0, big = small] = run.sizes;
    for (const size of run.all ? run.sizes : [small]) {
      if (run.cases.length > 0) await atSize(worlds, size, run);
    }
    if (run.whole) await growth(worlds, { small, big }, run);
  } finally {
    worlds.close();
  }
}

/** When a process that nobody asks has given back what its start took (V8 waits for 30 s), in ms. */
const untilRest = 45_000;

async function atSize(worlds: Worlds, size: number, run: Run): Promise<void> {
  const stage = await openStage(await worlds.url(size), size);
  print(`\n${size.toLocaleString("en")} customers; started in ${stage.started.toFixed(0)} ms\n`);
  print(`| case | requests/s | limit | ratio | at least | CPU ms | limit's | p99 ms |`);
  print(`| ---- | ---------- | ----- | ----- | -------- | ------ | ------- | ------ |`);
  try {
    if (run.whole && run.all) await new Promise((resolve) => setTimeout(resolve, untilRest));
    const { now: atRest } = await stage.app.memory();
    for (const item of run.cases) print(row(item, await compared(stage, item, run)));
    const { now, most } = await stage.app.memory();
    const [before, after, peak] = [atRest, now, most].map((value) => value.toFixed(0));
    print(`\nMemory in MB: ${before} at rest, at most ${peak} under load, ${after} after it`);
    if (run.whole) await oneAndTwo(stage, run);
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
