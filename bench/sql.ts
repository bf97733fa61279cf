import { embeddedKv } from "../lib/kv/embedded.ts";
import { timed } from "./least.ts";
import { print } from "./print.ts";
import { questions } from "./questions.ts";
import { openAt, openWorlds, type Worlds } from "./worlds.ts";

// So many that each of four connections keeps its plans before the end.
const rounds = 40;

/** Prints the times of the product's own queries on a Postgres server of its own, at some sizes. */
export async function benchSql(args: string[]): Promise<void> {
  const sizes = args.length > 0 ? args.map(Number) : [10_000, 1_000_000];
  const worlds = openWorlds();
  try {
    const columns: Map<string, number>[] = [];
    for (const size of sizes) columns.push(await timesAt(worlds, size));
    const heads = [...sizes.map((size) => size.toLocaleString("en")), "growth"];
    print(["least milliseconds".padEnd(38), ...heads].join("\t"));
    for (const name of columns[0]?.keys() ?? []) {
      const times = columns.map((column) => column.get(name) ?? NaN);
      const growth = (times.at(-1) ?? NaN) / (times[0] ?? NaN);
      print([name.padEnd(38), ...[...times, growth].map((value) => value.toFixed(1))].join("\t"));
    }
  } finally {
    worlds.close();
  }
}

async function timesAt(worlds: Worlds, size: number): Promise<Map<string, number>> {
  const db = await openAt(await worlds.url(size));
  const times = new Map<string, number>();
  for (const [name, ask] of questions({ db, kv: embeddedKv(db), size })) {
    times.set(name, (await timed(ask, rounds)).shortest);
  }
  await db.destroy();
  return times;
}
