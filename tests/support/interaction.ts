import assert from "node:assert/strict";
import type { CDPSession, Page } from "playwright-core";

/*
 * What an interaction costs, in the page's own processor time with the processor slowed down: taken
 * from a trace, because by the clock everything else that the machine does would count as well.
 */

/** One event of a trace; times are in microseconds. */
interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Processor time of the thread at the start, and spent inside. */
  tts?: number;
  tdur?: number;
  args: { name?: string; data?: { type?: string } };
}

const inputs = new Set(["pointerup", "click", "keydown", "input", "change"]);

/** What a trace says, in milliseconds. */
export interface Cost {
  /** The longest way from an input to the end of the frame that shows it. */
  input: number;
  /** Tasks of over 50 ms. */
  longTasks: number[];
}

/** How much more the same work costs while others use the processors and their caches. */
export const busy = factorFor((Deno.loadavg()[0] ?? 0) / navigator.hardwareConcurrency);

function factorFor(waiting: number): number {
  if (waiting > 4) return 3;
  return waiting > 1 ? 2 : 1;
}

/** The round with the least cost of three: what else the machine does only ever adds. */
export async function leastCost(
  page: Page,
  rate: number,
  act: (round: number) => Promise<void>,
): Promise<Cost> {
  const costs: Cost[] = [];
  for (let round = 0; round < 3; round++) costs.push(await costOf(page, rate, () => act(round)));
  const inputs = costs.map(({ input }) => input);
  const [fewest = []] = costs.map((cost) => cost.longTasks).sort((a, b) => a.length - b.length);
  return { input: Math.min(...inputs), longTasks: fewest };
}

/** Slows the page's processor down by `rate` and takes what `act` costs it. */
export async function costOf(page: Page, rate: number, act: () => Promise<void>): Promise<Cost> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate });
  const events = await traced(session, async () => {
    await act();
    await page.waitForTimeout(500);
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  await session.detach();
  const main = mainThread(events);
  assert.ok(main.some((event) => event.name === "EventDispatch"), "the trace saw the page");
  return { input: longestInput(main), longTasks: longTasks(main) };
}

async function traced(session: CDPSession, act: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  session.on("Tracing.dataCollected", ({ value }) => {
    events.push(...value as unknown as TraceEvent[]);
  });
  const includedCategories = ["toplevel", "devtools.timeline", "__metadata"];
  await session.send("Tracing.start", {
    traceConfig: { includedCategories },
    transferMode: "ReportEvents",
  });
  await act();
  const complete = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
  await session.send("Tracing.end");
  await complete;
  return events;
}

/** The events of the page's main thread: the renderer that handled the inputs. */
function mainThread(events: TraceEvent[]): TraceEvent[] {
  const input = events.find((event) => event.name === "EventDispatch");
  return events.filter(({ pid, tid }) => pid === input?.pid && tid === input.tid)
    .filter(({ ph }) => ph === "X")
    .sort((a, b) => (a.tts ?? 0) - (b.tts ?? 0));
}

function longestInput(events: TraceEvent[]): number {
  const frames = events.filter(({ name }) => name === "Commit");
  const times = events.filter(({ name, args }) =>
    name === "EventDispatch" && inputs.has(args.data?.type ?? "")
  ).map((event) => {
    const end = endOf(event);
    const frame = frames.find(({ tts = 0 }) => tts >= end);
    return ((frame === undefined ? end : endOf(frame)) - (event.tts ?? 0)) / 1000;
  });
  return Math.round(Math.max(0, ...times));
}

function endOf({ tts = 0, tdur = 0 }: TraceEvent): number {
  return tts + tdur;
}

function longTasks(events: TraceEvent[]): number[] {
  return events.filter(({ name }) => name === "ThreadControllerImpl::RunTask")
    .map(({ tdur = 0 }) => Math.round(tdur / 1000)).filter((time) => time > 50 * busy);
}

/** Prints a figure among the tests' lines. */
export function measured(line: string): void {
  Deno.stdout.writeSync(new TextEncoder().encode(`${line}\n`));
}
