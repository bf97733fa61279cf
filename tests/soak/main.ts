import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";
import { type Fault, faults, fullDisk } from "./faults.ts";
import { steady } from "./steady.ts";
import { mountSmallDisk } from "./small_disk.ts";
import { startTraffic, sumUp, type Traffic } from "./traffic.ts";
import { openWorld, type World } from "./world.ts";
import { backUpUnderLoad, signIn } from "./work.ts";

/** Time without a fault after each, in milliseconds. */
const rest = 4000;

/** What a minute of mixed load writes to the database's disk, with room to spare, in megabytes. */
const perMinute = 100;

const { values } = parseArgs({ options: { minutes: { type: "string" } } });
const minutes = Number(values.minutes ?? 0);
const root = await Deno.makeTempDir({ prefix: "petrel_soak_" });
// The database and nginx's workers are other users where the test is root.
await Deno.chmod(root, 0o755);
const wrong: string[] = [];

function say(text: string): void {
  Deno.stdout.writeSync(new TextEncoder().encode(`${text}\n`));
}

function check(holds: boolean, text: string): void {
  say(`${holds ? "  ok   " : "  WRONG"} ${text}`);
  if (!holds) wrong.push(text);
}

async function undergo(world: World, traffic: Traffic, fault: Fault): Promise<void> {
  say(`\n${fault.name}`);
  const since = performance.now();
  await fault.run(world);
  const lifted = performance.now();
  await new Promise((resolve) => setTimeout(resolve, rest));
  const { requests, failed, recovery, p50, p99, why } = sumUp(traffic.outcomes, since, lifted);
  const rate = (100 * failed / requests).toFixed(2);
  const words = Object.entries(why).map(([what, count]) => `${count} x ${what}`).join(", ");
  say(`  ${requests} requests, ${failed} failed (${rate} %)${words && `: ${words}`}`);
  say(`  recovered ${recovery} ms after its end; p50 ${p50} ms, p99 ${p99} ms`);
  if (why["500"]) say(`  ${firstDefect(world)}`);
  check(!why["500"], "what failed is said to be away, not broken (503, not 500)");
  if (fault.unnoticed) check(failed === 0, "no request failed");
  else check(recovery < rest, `all answered again within ${rest} ms`);
}

/** The log line of a 500: a fault that we did not foresee. */
function firstDefect({ servers }: World): string {
  const lines = servers.flatMap((server) => server.output().split("\n"));
  return lines.find((line) => line.includes("INTERNAL_ERROR"))?.slice(0, 1500) ?? "not in the log";
}

/** Every acknowledged write is there, and none is there twice. */
async function count(world: World, { acknowledged }: Traffic): Promise<void> {
  const rows = await world.query("select email from customers where email like '%@soak.test'");
  const numbers = rows.map(({ email }) => Number.parseInt(String(email)));
  const there = new Set(numbers);
  const missing = acknowledged.filter((number) => !there.has(number));
  say(`\n${acknowledged.length} writes acknowledged`);
  check(missing.length === 0, `${missing.length} of them are missing`);
  check(there.size === numbers.length, `${numbers.length - there.size} are there twice`);
}

async function run(): Promise<void> {
  const disk = `${root}/disk`;
  const unmount = mountSmallDisk(disk, 400 + perMinute * minutes);
  if (unmount === undefined) say("No right to mount a small disk: that fault is left out");
  let world: World | undefined;
  try {
    world = await openWorld(root, disk);
    const token = await signIn(world);
    const tls = spawnSync("curl", ["-ks", `https://127.0.0.1:${world.tlsPort}/api/health?live`]);
    check(/healthy/.test(String(tls.stdout)), "nginx answers over TLS");
    const traffic = startTraffic(world.url, token, { writers: 6, readers: 3 });
    if (minutes > 0) await steady(world, traffic, minutes, { say, check });
    const all = unmount === undefined ? faults : [...faults, fullDisk(disk)];
    for (const fault of all) await undergo(world, traffic, fault);
    await backUpUnderLoad(world, { say, check });
    await traffic.stop();
    await count(world, traffic);
  } finally {
    await world?.close();
    unmount?.();
    await Deno.remove(root, { recursive: true });
  }
}

await run();
say(wrong.length === 0 ? "\nAll held" : `\nWrong: ${wrong.join("; ")}`);
Deno.exit(wrong.length === 0 ? 0 : 1);
