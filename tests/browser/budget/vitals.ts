import type { Browser, BrowserContext } from "playwright-core";

/** What one first visit on a slow line cost; times in milliseconds. */
export interface Vitals {
  largestPaint: number;
  layoutShift: number;
  blockingTime: number;
  /** The page itself and whatever had to arrive before anything could be shown. */
  critical: number;
}

const kilobit = 1000 / 8;

/** Slow 3G, and a processor four times slower. */
const line = { offline: false, latency: 400, downloadThroughput: 400 * kilobit };

/** Looks at a page for the first time, in a browser that has only the cookie. */
export async function firstVisit(browser: Browser, url: string, cookie: string): Promise<Vitals> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  try {
    return await measure(context, url, cookie);
  } finally {
    await context.close();
  }
}

async function measure(context: BrowserContext, url: string, cookie: string): Promise<Vitals> {
  const cookies = cookie.split("; ").filter((pair) => pair !== "").map((pair) => {
    const [name = "", ...value] = pair.split("=");
    return { name, value: value.join("="), url };
  });
  await context.addCookies(cookies);
  await context.addInitScript(observe);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    ...line,
    uploadThroughput: line.downloadThroughput,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.goto(url, { waitUntil: "load", timeout: 60_000 });
  await page.waitForTimeout(500);
  return await page.evaluate(read);
}

declare global {
  var seen: { paint: number; shift: number; tasks: { start: number; duration: number }[] };
}

/** Runs in the page before all else. */
function observe() {
  globalThis.seen = { paint: 0, shift: 0, tasks: [] };
  const watch = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note))
      .observe({ type, buffered: true });
  watch("largest-contentful-paint", ({ startTime }) => globalThis.seen.paint = startTime);
  watch("layout-shift", (entry) => globalThis.seen.shift += Number(Reflect.get(entry, "value")));
  watch("longtask", ({ startTime: start, duration }) => {
    globalThis.seen.tasks.push({ start, duration });
  });
}

/** Runs in the page at the end. */
function read(): Vitals {
  const first = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0;
  const blocking = performance.getEntriesByType("resource").filter((entry) =>
    Reflect.get(entry, "renderBlockingStatus") === "blocking" && entry.startTime < first
  );
  const late = globalThis.seen.tasks.filter(({ start }) => start > first);
  return {
    largestPaint: globalThis.seen.paint,
    layoutShift: globalThis.seen.shift,
    blockingTime: late.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
    critical: 1 + blocking.length,
  };
}
