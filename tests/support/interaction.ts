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
  /** The longest task, whoever asked for it. */
  longest: number;
}

/** The least of each in three rounds: what else the machine does only ever adds. */
export async function leastCost(
  page: Page,
  rate: number,
  act: (round: number) => Promise<void>,
): Promise<Cost> {
  const costs: Cost[] = [];
  for (let round = 0; round < 3; round++) costs.push(await costOf(page, rate, () => act(round)));
  return {
    input: Math.min(...costs.map(({ input }) => input)),
    longest: Math.min(...costs.map(({ longest }) => longest)),
  };
}

/** Turns the wheel so many times: pixels each, which is faster than anybody reads. */
export async function turnWheel(page: Page, turns: number, pixels: number): Promise<void> {
  for (let n = 0; n < turns; n++) {
    await page.mouse.wheel(0, pixels);
    await page.waitForTimeout(30);
  }
}

/**
 * How long a task may take while a page scrolls: 50 ms, or twice what a list of 100 rows without any
 * script takes at this moment, where others keep the machine so busy that even that one is slow.
 */
export async function scrollLimit(plain: Page, path: string): Promise<number> {
  await plain.goto(path);
  await plain.locator("main").hover();
  const { longest } = await leastCost(plain, 4, async () => {
    for (const pixels of [200, -200, 200, -200]) await turnWheel(plain, 10, pixels);
  });
  measured(`a plain list of 100 rows, CPU slowed 4 times: longest task ${longest} ms`);
  return Math.max(50, 2 * longest);
}

/**
 * Runs `scroll`, which gives its longest task and begins anew each time; fails where that takes longer
 * than `limit` allows at that moment. Up to five times: a machine that is busy for a minute must not
 * count.
 */
export async function refuseLongTasks(
  limit: () => Promise<number>,
  scroll: () => Promise<number>,
): Promise<void> {
  const tried: string[] = [];
  while (tried.length < 5) {
    const allowed = await limit();
    const longest = await scroll();
    if (longest <= allowed) return;
    tried.push(`a task of ${longest} ms, where ${allowed} ms are allowed`);
  }
  assert.fail(tried.join("; "));
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
  return { input: longestInput(main), longest: longestTask(main) };
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

function longestTask(events: TraceEvent[]): number {
  const tasks = events.filter(({ name }) => name === "ThreadControllerImpl::RunTask");
  return Math.round(Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur / 1000)));
}

/** Prints a figure among the tests' lines. */
export function measured(line: string): void {
  Deno.stdout.writeSync(new TextEncoder().encode(`${line}\n`));
}
