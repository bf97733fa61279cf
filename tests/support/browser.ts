import assert from "node:assert/strict";
import axe, { type AxeResults } from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { createBuilder } from "../../fresh.config.ts";
import { createApp } from "../../main.ts";
import { emailOf, password, type TestApp, testApp } from "./app.ts";
import type { Role } from "../../lib/auth/permissions.ts";

const usualPaths = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

async function findChromium(): Promise<string> {
  const given = Deno.env.get("CHROMIUM");
  for (const path of given ? [given] : usualPaths) {
    if (await Deno.stat(path).then((found) => found.isFile, () => false)) return path;
  }
  throw new Error(`No browser at ${given ?? usualPaths.join(", ")}: set CHROMIUM to its path`);
}

/** How somebody looks at the pages. */
export interface Look {
  width: number;
  scripts: boolean;
  colors?: "light" | "dark";
  /** Lets the service worker start. */
  worker?: true;
}

/** The four ways in which each journey is made. */
export const looks: readonly Look[] = [
  { width: 1280, scripts: true },
  { width: 390, scripts: true },
  { width: 1280, scripts: false },
  { width: 390, scripts: false },
];

/** A look in words, for the name of a test. */
export function inWords({ width, scripts }: Look): string {
  return `${width} px, scripts ${scripts ? "on" : "off"}`;
}

/** The whole app on a port of its own, and a browser to look at it. */
export interface Visited {
  app: TestApp;
  url: string;
  browser: Browser;
  open(look: Look): Promise<Page>;
  close(): Promise<void>;
}

/** Serves a fresh app, styles and scripts included, and starts a browser. */
export async function visit({ hostname = "127.0.0.1", demo = false } = {}): Promise<Visited> {
  const executablePath = await findChromium();
  const app = await testApp({ demo });
  const served = createApp(() => Promise.resolve(app));
  (await createBuilder().build({ mode: "production", snapshot: "memory" }))(served);
  const options = { hostname, port: 0, onListen: () => {} };
  const server = Deno.serve(options, served.handler());
  const url = `http://${hostname}:${server.addr.port}`;
  const browser = await chromium.launch({ executablePath, args: flags });
  return {
    app,
    url,
    browser,
    open: (look) => openPage(browser, url, look),
    close: async () => {
      await browser.close();
      await server.shutdown();
      await app.close();
    },
  };
}

async function openPage(browser: Browser, baseURL: string, look: Look): Promise<Page> {
  const phone = look.width < 640;
  const context = await browser.newContext({
    baseURL,
    viewport: { width: look.width, height: phone ? 844 : 800 },
    javaScriptEnabled: look.scripts,
    // Tests hold requests up by themselves, which a worker would hide from them.
    serviceWorkers: look.worker ? "allow" : "block",
    colorScheme: look.colors ?? "light",
    hasTouch: phone,
    isMobile: phone,
  });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  page.on("pageerror", (error) => assert.fail(`a script failed on ${page.url()}: ${error}`));
  return page;
}

/** Somebody of the demo data. */
export interface DemoLogin {
  email: string;
  password: string;
}

/** Signs in by the form and waits for the page behind it. */
export async function signIn(page: Page, role: Role | DemoLogin): Promise<void> {
  const login = typeof role === "string" ? { email: emailOf(role), password } : role;
  await page.goto("/login");
  await page.getByLabel("Email").fill(login.email);
  await page.getByLabel("Password").fill(login.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL("/");
}

/** The size of targets is of WCAG 2.2, which axe leaves out unless it is asked. */
const wcag22 = 'axe.run({ rules: { "target-size": { enabled: true } } })';

/**
 * Fails where the page is wider than the screen, and on any violation that axe finds. axe itself
 * needs a page whose scripts run; the markup is the same without.
 */
export async function checkPage(page: Page, { scripts }: Look): Promise<void> {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(overflow <= 0, `${page.url()} is ${overflow} px wider than the screen`);
  if (!scripts) return;
  await page.evaluate(axe.source);
  // As text, since it runs on the page, where axe has just put itself.
  const { violations } = await page.evaluate<AxeResults>(wcag22);
  const found = violations.map((one) => `${one.id}: ${one.nodes.map((n) => n.html).join(" ")}`);
  assert.deepEqual(found, [], page.url());
}

/** Checks the page and keeps a picture of it, named after what it shows. */
export async function show(page: Page, look: Look, name: string): Promise<void> {
  await checkPage(page, look);
  const how = `${look.width}${look.scripts ? "" : "-plain"}`;
  await page.screenshot({ path: `tests/browser/screenshots/${name}-${how}.png`, fullPage: true });
}
