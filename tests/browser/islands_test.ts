import assert from "node:assert/strict";
import type { Page, Route } from "playwright-core";
import { createCustomer } from "../../lib/customers/service.ts";
import { checkPage, type Look, signIn, visit, type Visited } from "../support/browser.ts";

let visited: Visited;

Deno.test.beforeAll(async () => {
  visited = await visit();
  for (const name of ["Ada Alder", "Adam Birch", "Zoe Cedar"]) {
    const email = `${name.toLowerCase().replace(" ", ".")}@example.test`;
    const status = name === "Zoe Cedar" ? "active" : "prospect";
    await createCustomer(await visited.app.ctx("user"), { name, email, status });
  }
});

Deno.test.afterAll(() => visited.close());

async function withPage(look: Look, run: (page: Page) => Promise<void>): Promise<void> {
  const page = await visited.open(look);
  await signIn(page, "user");
  await run(page);
  await page.context().close();
}

const desk = { width: 1280, scripts: true };

Deno.test("the newest search wins, however late an older answer comes", async () => {
  await withPage(desk, async (page) => {
    await page.goto("/customers");
    const held = Promise.withResolvers<void>();
    await page.route(/search=Ada(&|$)/, async (route: Route) => {
      await held.promise;
      await route.continue().catch(() => {});
    });
    const older = page.waitForRequest(/search=Ada(&|$)/);
    const search = page.locator("#search");
    await search.fill("Ada");
    await older;
    await search.pressSequentially("m");
    await page.getByText("1 to 1 of 1").waitFor();
    held.resolve();
    await page.waitForTimeout(300);
    assert.deepEqual(await page.locator("tbody th").allInnerTexts(), ["Adam Birch"]);
    assert.match(page.url(), /\?search=Adam$/);
    assert.equal(await page.getByRole("main").getByRole("status").innerText(), "1 customer");
  });
});

Deno.test("a search keeps the filters, and its words stay while the list changes", async () => {
  await withPage(desk, async (page) => {
    await page.goto("/customers?status=active");
    await page.locator("#search").pressSequentially("ada");
    await page.getByText("No customer matches “ada” with this filter").waitFor();
    assert.match(page.url(), /status=active/);
    await page.getByRole("link", { name: "Search without the filter" }).click();
    await page.waitForURL(/\?search=ada$/);
    await page.locator("tbody tr").nth(1).waitFor();
    assert.equal(await page.locator("#search").inputValue(), "ada");
    assert.equal(await page.locator("tbody tr").count(), 2);
  });
});

Deno.test("a filter is set through its form, with and without scripts", async () => {
  for (const scripts of [true, false]) {
    await withPage({ width: 390, scripts }, async (page) => {
      await page.goto("/customers?search=cedar");
      await page.getByRole("button", { name: "Add filter" }).click();
      await page.locator("#filter").getByLabel("Status").selectOption("active");
      await page.getByRole("button", { name: "Apply filters" }).click();
      await page.waitForURL(/status=active/);
      assert.deepEqual(await page.locator("tbody th").allInnerTexts(), ["Zoe Cedar"]);
      await page.getByRole("link", { name: "Remove filter Status: Active" }).click();
      await page.waitForURL(/\/customers\?search=cedar$/);
    });
  }
});

Deno.test("the colours change at once, stay, and are readable", async () => {
  await withPage(desk, async (page) => {
    await page.goto("/customers");
    const saved = page.waitForResponse(/settings\/theme/);
    await page.getByRole("button", { name: "Dark" }).click();
    const theme = () => page.evaluate(() => document.documentElement.dataset.theme);
    assert.equal(await theme(), "dark");
    await saved;
    await page.reload();
    assert.equal(await theme(), "dark");
    await checkPage(page, desk);
    await page.getByRole("link", { name: "Zoe Cedar" }).click();
    await page.getByRole("heading", { level: 1 }).waitFor();
    await checkPage(page, desk);
  });
});

Deno.test("without scripts the colours change with the next page", async () => {
  await withPage({ width: 1280, scripts: false }, async (page) => {
    await page.goto("/customers?search=cedar");
    await page.getByRole("button", { name: "Dark" }).click();
    await page.locator("html[data-theme=dark]").waitFor();
    assert.match(page.url(), /\/customers\?search=cedar$/);
  });
});

Deno.test("what is not allowed stays visible and opens its reason", async () => {
  for (const scripts of [true, false]) {
    await withPage({ width: 390, scripts }, async (page) => {
      await page.goto("/customers");
      await page.getByRole("link", { name: "Zoe Cedar" }).click();
      assert.ok(
        await page.getByRole("button", { name: "Move to trash", exact: true }).isDisabled(),
      );
      await page.getByRole("button", { name: "Why not: Move to trash?" }).click();
      await page.getByText("Only administrators may move customers to the trash").waitFor();
    });
  }
});

Deno.test("while a customer is typed, those who may be the same are named; saving stays possible", async () => {
  await withPage(desk, async (page) => {
    await page.goto("/customers/new");
    await page.getByLabel("Name", { exact: false }).first().fill("Somebody Else");
    await page.locator("[name=email]").fill("ada.alder@example.test");
    const note = page.getByRole("status").getByText("1 other record may be the same");
    await note.waitFor();
    await checkPage(page, desk);
    const use = page.getByRole("link", { name: "Use this one Ada Alder" });
    assert.match(await use.getAttribute("href") ?? "", /^\/customers\/\d+\/edit$/);
    await page.locator("[name=email]").fill("somebody@example.test");
    await note.waitFor({ state: "detached" });
    await page.locator("[name=email]").fill("ada.alder@example.test");
    await note.waitFor();
    await page.locator("form .btn-primary").click();
    await page.waitForURL(/\/customers\/\d+\?/);
  });
});
