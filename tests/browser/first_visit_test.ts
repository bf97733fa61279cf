import { Buffer } from "node:buffer";
import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { demoPassword } from "../../lib/auth/demo.ts";
import { signIn, visit } from "../support/browser.ts";
import { pages } from "./budget/pages.ts";

const visited = await visit({ demo: true });
Deno.test.afterAll(() => visited.close());

const admin = { email: "admin@demo.test", password: demoPassword };

for (const width of [1280, 390]) {
  Deno.test(`a first page looks the same before its stylesheet has come: ${width} px`, async () => {
    const page = await visited.open({ width, scripts: false });
    await signIn(page, admin);
    for (const { name, path } of pages) {
      if (path === "/login") continue;
      const pictures = await differing(page, path);
      if (pictures === undefined) continue;
      const [before, after] = pictures;
      await Deno.writeFile(`tests/browser/screenshots/${name}-${width}-before.png`, before);
      await Deno.writeFile(`tests/browser/screenshots/${name}-${width}-after.png`, after);
      assert.fail(`${name} changes its looks when the stylesheet comes`);
    }
    await page.context().close();
  });
}

/**
 * Pictures without and with the stylesheet, where they differ. On a busy machine a browser may draw
 * an edge a shade lighter than before; what a stylesheet changes differs every time.
 */
async function differing(page: Page, path: string): Promise<[Buffer, Buffer] | undefined> {
  for (let tries = 1;; tries++) {
    const before = await firstSight(page, path, { withFile: false });
    const after = await firstSight(page, path, { withFile: true });
    if (Buffer.compare(before, after) === 0) return undefined;
    if (tries === 3) return [before, after];
  }
}

async function firstSight(page: Page, path: string, { withFile }: { withFile: boolean }) {
  await page.context().clearCookies({ name: "petrel_styles" });
  if (!withFile) await page.route(/styles\.css/, (route) => route.abort());
  await page.goto(path);
  // The only figure that differs from one request to the next.
  await page.getByText("Requests to this process").locator("..")
    .evaluateAll((rows) => rows.forEach((row) => row.remove()));
  const picture = await page.screenshot({ fullPage: true });
  await page.unroute(/styles\.css/);
  return picture;
}

Deno.test("a second visit takes the page from the cache, styled and scripted", async () => {
  const page = await visited.open({ width: 1280, scripts: true });
  await signIn(page, admin);
  await page.goto("/customers");
  await page.goto("/tasks");
  await page.goto("/customers");
  const [visit] = await page.evaluate(() => performance.getEntriesByType("navigation"));
  const { transferSize, encodedBodySize } = visit as PerformanceNavigationTiming;
  assert.ok(transferSize < 600 && encodedBodySize > 2000, "only headers came over the line");
  const background = await page.locator(".btn-primary").first()
    .evaluate((element) => getComputedStyle(element).backgroundColor);
  assert.notEqual(background, "rgba(0, 0, 0, 0)", "styled");
  await page.getByRole("button", { name: "Dark" }).click();
  await page.locator("html[data-theme=dark]").waitFor();
  assert.match(page.url(), /\/customers$/, "scripted: the colours changed on this page");
  await page.context().close();
});
