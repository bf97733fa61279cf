import { embeddedKv } from "../lib/kv/embedded.ts";
import { reportNames } from "../lib/reports/names.ts";
import { reports } from "../lib/reports/registry.ts";
import { timed } from "./least.ts";
import { print } from "./print.ts";
import { asked, type World } from "./questions.ts";
import { openAt, openWorlds } from "./worlds.ts";

const rounds = 5;

/** Spans that are longer than the usual one of a report. */
const longer: Partial<Record<keyof typeof reports, string>> = {
  funnel: "period=12_months",
  activity: "period=12_months",
};

/**
 * Prints how long each report takes at a number of customers and leads, in milliseconds at the server:
 * of everything, of a team and of a seller's own, the least of some rounds and the greatest.
 */
export async function benchReports([size = "1000000", ...only]: string[]): Promise<void> {
  const worlds = openWorlds();
  try {
    const db = await openAt(await worlds.url(Number(size)));
    const world: World = { db, kv: embeddedKv(db), size: Number(size) };
    print(["least (greatest) ms".padEnd(28), "all", "a team's", "a seller's own"].join("\t"));
    for (
      const name of only.length > 0 ? reportNames.filter((one) => only.includes(one)) : reportNames
    ) {
      for (const span of longer[name] === undefined ? [""] : ["", longer[name]]) {
        print([`${name} ${span}`.padEnd(28), ...await timesOf(world, name, span)].join("\t"));
      }
    }
    await db.destroy();
  } finally {
    worlds.close();
  }
}

async function timesOf(world: World, name: keyof typeof reports, span: string): Promise<string[]> {
  const who = [["manager", ""], ["manager", "teamId=3"], ["user", ""]] as const;
  const times: string[] = [];
  for (const [role, filter] of who) {
    const params = new URLSearchParams([span, filter].filter((part) => part !== "").join("&"));
    const { shortest, longest } = await timed(
      () => reports[name].run(asked(world, role, role === "user" ? 15 : 2), params),
      rounds,
    );
    times.push(`${shortest.toFixed(0)} (${longest.toFixed(0)})`);
  }
  return times;
}
