import assert from "node:assert/strict";
import { checkPage, signIn, visit } from "../support/browser.ts";

const visited = await visit();
Deno.test.afterAll(() => visited.close());

Deno.test("without a line a page says so, and no private page was ever kept", async () => {
  const look = { width: 390, scripts: true, worker: true } as const;
  const page = await visited.open(look);
  await signIn(page, "user");
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.goto("/customers");
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map((request) => new URL(request.url).pathname);
  });
  assert.deepEqual(kept, ["/offline"]);
  await page.context().setOffline(true);
  await page.goto("/tasks");
  await page.getByRole("heading", { level: 1, name: "You are offline" }).waitFor();
  assert.doesNotMatch(await page.content(), /Test user/);
  await page.screenshot({ path: "tests/browser/screenshots/offline-390.png" });
  await checkPage(page, look);
  await page.context().setOffline(false);
  await page.getByRole("link", { name: "Try again" }).click();
  await page.waitForURL("/");
  await page.getByRole("navigation").first().waitFor();
  await page.context().close();
});

Deno.test("it can be installed: a manifest with its icons", async () => {
  const page = await visited.open({ width: 390, scripts: true });
  await page.goto("/login");
  const href = await page.locator("link[rel=manifest]").getAttribute("href") ?? "";
  const response = await page.request.get(href);
  assert.match(response.headers()["content-type"] ?? "", /manifest\+json|application\/json/);
  const { icons, start_url, display } = await response.json();
  assert.deepEqual([start_url, display], ["/", "standalone"]);
  for (const { src, sizes } of icons) {
    const size = await page.evaluate(async (src) => {
      const image = new Image();
      image.src = src;
      await image.decode();
      return `${image.naturalWidth}x${image.naturalHeight}`;
    }, src);
    assert.equal(size, sizes, src);
  }
  await page.context().close();
});
