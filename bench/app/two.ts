import { print } from "../print.ts";
import { spread } from "../spread.ts";
import { cases } from "./cases.ts";
import { load, type Plan } from "./measure.ts";
import type { Running } from "./servers.ts";
import { type Stage, startOver } from "./stage.ts";

/** Prints what two processes over one database answer beside one, with as many connections in all. */
export async function oneAndTwo(stage: Stage, plan: Plan): Promise<void> {
  const second = await startOver(stage.database);
  try {
    for (const item of cases.filter(({ name }) => name === "list" || name === "page: customers")) {
      const request = { path: item.path, headers: await stage.headers(item) };
      const one: number[] = [];
      const two: number[] = [];
      for (let round = 0; round < plan.rounds; round++) {
        one.push(await perSecond([stage.app], request, plan));
        two.push(await perSecond([stage.app, second], request, plan));
      }
      const ratios = two.map((value, i) => value / (one[i] ?? NaN));
      const figures = `${spread(one, 0)} with one, ${spread(two, 0)} with two`;
      print(`Processes, ${item.name}: requests/s ${figures}, ratio ${spread(ratios, 2)}`);
    }
  } finally {
    await second.stop();
  }
}

async function perSecond(
  servers: Running[],
  request: { path: string; headers: Record<string, string> },
  { rounds: _, warm: __, connections, ...plan }: Plan,
): Promise<number> {
  const each = { ...request, method: "GET", ids: [], ...plan };
  const results = await Promise.all(
    servers.map(({ url }) => load({ ...each, url, connections: connections / servers.length })),
  );
  return results.reduce((sum, { answered, seconds }) => sum + answered / seconds, 0);
}
