import assert from "node:assert/strict";
import type { Locator, Page } from "playwright-core";
import { createCustomer } from "../../lib/customers/service.ts";
import { checkPage, type Look, looks, signIn, visit } from "../support/browser.ts";

const visited = await visit();
Deno.test.afterAll(() => visited.close());

const names = Array.from({ length: 30 }, (_, n) => `Person ${String(n + 1).padStart(2, "0")}`);

Deno.test.beforeAll(async () => {
  const ctx = await visited.app.ctx("user");
  for (const [n, name] of names.entries()) {
    const status = n % 10 === 0 ? "active" : "prospect";
    const email = `${name.toLowerCase().replace(" ", ".")}@example.test`;
    await createCustomer(ctx, { name, email, status });
  }
});

const desk = { width: 1280, scripts: true };

async function withPage(look: Look, run: (page: Page) => Promise<void>): Promise<void> {
  const page = await visited.open(look);
  await signIn(page, "user");
  await page.goto("/customers?sort=name");
  await run(page);
  await page.context().close();
}

/** Marks the document, so that a test can tell whether it was left. */
const mark = (page: Page) => page.evaluate(() => void (document.body.dataset.mark = "here"));
const isSame = (page: Page) => page.evaluate(() => document.body.dataset.mark === "here");

/** The forms of a page are drawn after its rows: nobody opens one within that moment. */
const drawn = (page: Page) =>
  page.evaluate(() => new Promise<void>((done) => requestIdleCallback(() => done())));

/** Moves there first, as people do: a press beside a form that is still being drawn closes it. */
async function press(target: Locator): Promise<void> {
  await target.hover();
  await target.click();
}

const firstRow = (page: Page) => page.locator("tbody th").first().innerText();
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent);

for (const look of looks) {
  Deno.test(`lists lead to their pages, orders and filters: ${JSON.stringify(look)}`, () =>
    withPage(look, async (page) => {
      const wide = look.width > 640;
      if (look.scripts) await mark(page);
      await page.getByRole("link", { name: "Next" }).click();
      await page.getByText("26 to 30 of 30").waitFor();
      assert.match(page.url(), /page=2/);
      if (wide) {
        await page.getByRole("columnheader", { name: "Name" }).getByRole("link").click();
        await page.waitForURL(/sort=-name/);
        await page.getByText("1 to 25 of 30").waitFor();
        assert.equal(await firstRow(page), "Person 30");
      }
      if (look.scripts) await drawn(page);
      await page.getByRole("button", { name: "Add filter" }).click();
      await page.locator("#filter").getByLabel("Status").selectOption("active");
      await press(page.getByRole("button", { name: "Apply filters" }));
      await page.getByText("1 to 3 of 3").waitFor();
      assert.equal(await page.locator("#filter:popover-open").count(), 0, "the form has closed");
      await checkPage(page, look);
      await page.getByRole("link", { name: "Remove filter Status: Active" }).click();
      await page.getByText("1 to 25 of 30").waitFor();
      if (look.scripts) assert.ok(await isSame(page), "the document was never left");
      await page.goBack();
      await page.getByText("1 to 3 of 3").waitFor();
      assert.match(page.url(), /status=active/);
      if (look.scripts) await drawn(page);
      await page.getByRole("button", { name: "Add filter" }).click();
      assert.equal(await page.locator("#filter").getByLabel("Status").inputValue(), "active");
      await page.keyboard.press("Escape");
      await page.goForward();
      await page.getByText("1 to 25 of 30").waitFor();
      await page.getByRole("link", { name: names[wide ? 29 : 0] ?? "" }).click();
      await page.getByRole("heading", { level: 1, name: names[wide ? 29 : 0] ?? "" }).waitFor();
      await page.goBack();
      await page.getByText("1 to 25 of 30").waitFor();
    }));
}

Deno.test("focus, title and what was found are right after each step", () =>
  withPage(desk, async (page) => {
    await mark(page);
    await page.getByRole("columnheader", { name: "Created" }).getByRole("link").press("Enter");
    await page.waitForURL(/sort=createdAt/);
    await page.locator("th[aria-sort]", { hasText: "Created" }).waitFor();
    assert.equal(await focused(page), "Created", "the order was changed: the focus stays there");
    await page.getByRole("link", { name: "Next" }).press("Enter");
    await page.getByText("26 to 30 of 30").waitFor();
    assert.equal(await focused(page), "main", "another page: from its start");
    assert.equal(await page.getByRole("main").getByRole("status").innerText(), "30 customers");
    assert.equal(await page.evaluate(() => scrollY), 0);
    const rail = page.getByRole("navigation", { name: "Main" });
    await rail.getByRole("link", { name: "Leads" }).press("Enter");
    await page.getByRole("heading", { level: 1, name: "Leads" }).waitFor();
    assert.equal(await page.title(), "Leads · Petrel");
    assert.equal(await focused(page), "main");
    assert.equal(
      await rail.getByRole("link", { name: "Leads" }).getAttribute("aria-current"),
      "page",
    );
    assert.equal(
      await rail.getByRole("link", { name: "Customers" }).getAttribute("aria-current"),
      null,
    );
    await checkPage(page, desk);
    assert.ok(await isSame(page));
    await page.goBack();
    await page.getByText("26 to 30 of 30").waitFor();
    assert.equal(await page.title(), "Customers · Petrel");
    assert.ok(await isSame(page));
  }));

Deno.test("ticks do not go over to other records, and the page's tools go on working", () =>
  withPage(desk, async (page) => {
    await mark(page);
    await page.getByLabel("Select Person 02", { exact: true }).check();
    await page.getByLabel("Select Person 03", { exact: true }).check();
    await page.getByRole("columnheader", { name: "Name" }).getByRole("link").click();
    await page.waitForURL(/sort=-name/);
    await page.getByLabel("Select Person 30", { exact: true }).waitFor();
    assert.equal(await page.locator("tbody input:checked").count(), 0);
    await page.getByLabel("Select Person 30", { exact: true }).check();
    await page.getByRole("button", { name: "Change…" }).click();
    await page.getByRole("heading", { level: 1, name: "Change 1 customer" }).waitFor();
    await page.goBack();
    await drawn(page);
    await page.keyboard.press("Control+k");
    await page.getByRole("dialog", { name: "Search everything" }).waitFor();
    await page.keyboard.press("Escape");
    const saved = page.waitForResponse(/settings\/theme/);
    await page.getByRole("button", { name: "Dark" }).click();
    assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), "dark");
    assert.equal((await saved).status(), 303);
  }));

Deno.test("typing searches in one step of the history, and Back empties the field", () =>
  withPage(desk, async (page) => {
    await mark(page);
    await page.getByRole("link", { name: "Trash" }).or(page.getByRole("link", { name: "All" }))
      .first().click();
    await page.waitForURL("/customers");
    const search = page.locator("#search");
    await search.pressSequentially("person 29", { delay: 220 });
    await page.getByText("1 to 1 of 1").waitFor();
    assert.equal(await focused(page), "search");
    assert.equal(await search.inputValue(), "person 29");
    await page.getByRole("link", { name: "All" }).first().click();
    await page.getByText("1 to 25 of 30").waitFor();
    assert.equal(await search.inputValue(), "");
    await page.goBack();
    await page.getByText("1 to 1 of 1").waitFor();
    assert.equal(await search.inputValue(), "person 29");
    await page.goBack();
    await page.waitForURL(/\?sort=name$/);
    assert.ok(await isSame(page));
  }));

Deno.test("a bar shows that an answer is slow, and goes with it", () =>
  withPage(desk, async (page) => {
    const bar = page.locator(".progress");
    const held = Promise.withResolvers<void>();
    await page.route(/sort=-name/, async (route) => {
      await held.promise;
      await route.continue();
    });
    assert.ok(await bar.isHidden());
    const atFirst = bar.evaluate((element) =>
      new Promise((resolve) => {
        const begun = () => resolve(getComputedStyle(element).opacity);
        new MutationObserver(begun).observe(element, { attributes: true });
      })
    );
    await page.getByRole("columnheader", { name: "Name" }).getByRole("link").click();
    assert.equal(await atFirst, "0", "a quick answer shows none");
    await page.getByRole("progressbar", { name: "Loading the page" }).waitFor();
    await page.waitForFunction(() => {
      const element = document.querySelector(".progress");
      return element !== null && getComputedStyle(element).opacity === "1";
    });
    await page.screenshot({ path: "tests/browser/screenshots/progress-1280.png" });
    held.resolve();
    await page.waitForURL(/sort=-name/);
    await bar.waitFor({ state: "hidden" });
  }));

Deno.test("where an answer fails, the browser visits the page by itself", async () => {
  await withPage(desk, async (page) => {
    page.removeAllListeners("pageerror");
    await mark(page);
    await page.route(/fresh-partial/, (route) => route.fulfill({ status: 502, body: "away" }));
    await page.getByRole("link", { name: "Next" }).click();
    await page.getByText("26 to 30 of 30").waitFor();
    assert.equal(await isSame(page), false);
    await page.goto("/customers?sort=name");
    await page.route(/sort=-name/, (route) => route.abort(), { times: 1 });
    await page.getByRole("columnheader", { name: "Name" }).getByRole("link").click();
    await page.getByLabel("Select Person 30", { exact: true }).waitFor();
    assert.match(page.url(), /sort=-name$/);
  });
});

Deno.test("an error's page is shown in full", async () => {
  await withPage(desk, async (page) => {
    page.removeAllListeners("pageerror");
    await page.locator("th a").first().evaluate((link) => link.setAttribute("href", "?limit=none"));
    await page.locator("th a").first().click();
    await page.waitForURL(/limit=none/);
    await page.locator(".main h1").waitFor();
    const response = await page.request.get("/customers?limit=none");
    assert.ok(response.status() >= 400);
    assert.equal(await page.locator("tbody").count(), 0);
  });
});

Deno.test("a session that has ended leads to sign-in and back", () =>
  withPage(desk, async (page) => {
    await page.context().clearCookies();
    await page.getByRole("link", { name: "Next" }).click();
    await page.waitForURL(/\/login\?next=/);
    const next = new URL(page.url()).searchParams.get("next") ?? "";
    assert.match(next, /^\/customers\?/);
    assert.doesNotMatch(next, /fresh-partial/);
  }));

Deno.test("a part of a page is smaller than the page, and nothing is sent to strangers", async () => {
  const user = await visited.app.signIn("user", "cookie");
  const whole = await (await user.request("/customers")).text();
  const response = await user.request("/customers?fresh-partial=true");
  const part = await response.text();
  assert.ok(part.length < 0.9 * whole.length, `${part.length} of ${whole.length} bytes`);
  assert.doesNotMatch(part, /<nav class="nav"|<footer/);
  const stranger = await visited.app.request("/customers?fresh-partial=true", {
    redirect: "manual",
  });
  const { searchParams } = new URL(stranger.headers.get("location") ?? "", visited.url);
  assert.equal(searchParams.get("next"), "/customers");
});
