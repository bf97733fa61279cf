import { type Browser, chromium, type Page } from "playwright-core";
import { App, staticFiles } from "../../src/mod.ts";
import { Builder } from "../../src/dev/mod.ts";

const ROOT = new URL("../fixtures/", import.meta.url);
const ISLANDS = [
  "Counter",
  "SignalCounter",
  "Panel",
  "Inspect",
  "Title",
  "Map",
  "Block",
  "Odd",
  "Bad",
  "OptOut",
  "Ids",
  "Inline",
];
const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

let attach: Promise<(app: App<unknown>) => void> | null = null;

/** Builds the fixture islands once for a test file. */
function buildFixtures(): Promise<(app: App<unknown>) => void> {
  const builder = new Builder({ root: ROOT.href });
  for (const name of ISLANDS) builder.registerIsland(new URL(`${name}.tsx`, ROOT).href);
  return builder.build({ snapshot: "memory" });
}

/** Everything a page wrote to its console, and the errors nobody caught. */
export interface PageLog {
  console: string[];
  errors: string[];
}

/** A new app with the fixture islands. */
export async function newApp(): Promise<App<unknown>> {
  const app = new App();
  (await (attach ??= buildFixtures()))(app);
  return app.use(staticFiles());
}

/** Serves the app and opens a browser on it. */
export async function withPage(
  app: App<unknown>,
  run: (page: Page, address: string, log: PageLog) => Promise<void>,
): Promise<void> {
  const server = Deno.serve({ port: 0, hostname: "127.0.0.1", onListen() {} }, app.handler());
  const address = `http://127.0.0.1:${server.addr.port}`;
  const browser: Browser = await chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: FLAGS,
  });
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(5000);
    const log: PageLog = { console: [], errors: [] };
    page.on("console", (message) => log.console.push(message.text()));
    page.on("pageerror", (error) => log.errors.push(error.message));
    await run(page, address, log);
  } finally {
    await browser.close();
    await server.shutdown();
  }
}
