import { print } from "../print.ts";
import { spread } from "../spread.ts";
import { cpuPerRequest, type Side, startSide } from "./measure.ts";

interface Case {
  name: string;
  path: string;
  /** Requests of one measurement. */
  count: number;
  /** The least ratio of the limit's CPU time to ours. */
  goal: number;
}

const CASES: Case[] = [
  { name: "page", path: "/customers", count: 6000, goal: 0.7 },
  { name: "response", path: "/hello", count: 24_000, goal: 0.5 },
  { name: "static", path: "/hello.txt", count: 24_000, goal: 0.4 },
];
const ROUNDS = 7;

/** Compares `fresh` with what the same answers cost without it; options: case names, --cpu-prof. */
export async function benchFresh(args: string[]): Promise<void> {
  await buildSite();
  const names = args.filter((arg) => !arg.startsWith("--"));
  const flags = args.includes("--cpu-prof") ? ["--cpu-prof", "--cpu-prof-dir=data/prof"] : [];
  for (const item of CASES) {
    if (names.length === 0 || names.includes(item.name)) await compare(item, flags);
  }
}

async function buildSite(): Promise<void> {
  const script = `${import.meta.dirname}/build.ts`;
  const permissions = ["--allow-read", "--allow-write", "--allow-env", "--allow-run"];
  const { success } = await new Deno.Command("deno", {
    args: ["run", ...permissions, script],
  }).spawn().status;
  if (!success) throw new Error("The measured app could not be built");
}

async function compare(item: Case, flags: string[]): Promise<void> {
  const sides = {
    fresh: await startSide("fresh", item.path, flags),
    bare: await startSide("bare", item.path, []),
  };
  try {
    for (const side of Object.values(sides)) await cpuPerRequest(side, item.path, item.count);
    await rounds(item, sides);
  } finally {
    for (const side of Object.values(sides)) await side.stop();
  }
}

async function rounds(item: Case, { fresh, bare }: Record<"fresh" | "bare", Side>) {
  const ours: number[] = [];
  const limit: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    limit.push(await cpuPerRequest(bare, item.path, item.count));
    ours.push(await cpuPerRequest(fresh, item.path, item.count));
  }
  const ratios = ours.map((own, i) => (limit[i] ?? 0) / own);
  print(
    `${item.name.padEnd(9)} bare ${spread(limit, 0)} µs, fresh ${spread(ours, 0)} µs, ` +
      `ratio ${spread(ratios, 2)}, goal ${item.goal}`,
  );
}
