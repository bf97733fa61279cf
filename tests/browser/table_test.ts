import assert from "node:assert/strict";
import { type Kysely, sql } from "kysely";
import type { Page } from "playwright-core";
import { updateCustomer } from "../../lib/customers/service.ts";
import { checkPage, signIn, visit } from "../support/browser.ts";
import { createCustomer } from "../factories/records.ts";

const visited = await visit();
const { app } = visited;
const desk = { width: 1280, scripts: true };

/** Customers "Row 0001" to "Row 0400" of the user's. */
const ownerId = await app.userId("user");
await sql`insert into customers (name, email, owner_id, company)
  select 'Row ' || lpad(n::text, 4, '0'), 'row' || n || '@example.test', ${ownerId}, 'Works ' || n
  from generate_series(1, 400) as n`.execute(app.db as Kysely<unknown>);

Deno.test.afterAll(() => visited.close());

async function openTable(query = "?sort=name", look = desk): Promise<Page> {
  const page = await visited.open(look);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await signIn(page, "manager");
  await page.goto(`/customers/table${query}`);
  if (look.scripts) await page.locator(".width").first().waitFor();
  return page;
}

const cell = (page: Page, row: number, column: number) =>
  page.locator(`tr[aria-rowindex="${row + 2}"] > :nth-child(${column + 1})`);
const note = (page: Page, text: string | RegExp) =>
  page.locator(".floats").getByText(text).waitFor();

async function clickCell(page: Page, row: number, column: number): Promise<void> {
  await cell(page, row, column).hover();
  await page.waitForFunction(() => performance.getEntriesByName("table-ready").length > 0);
  await cell(page, row, column).click();
}

const stored = (name: string) =>
  app.db.selectFrom("customers").selectAll().where("name", "=", name).executeTakeFirstOrThrow();

Deno.test("a head sorts at once, the address says so, and Back takes it back", async () => {
  const page = await openTable("");
  await checkPage(page, desk);
  await page.getByRole("columnheader", { name: "Name" }).getByRole("link").click();
  await cell(page, 0, 0).getByText("Row 0001").waitFor();
  assert.match(page.url(), /\?sort=name$/);
  await page.getByRole("columnheader", { name: "Name" }).getByRole("link").click();
  await cell(page, 0, 0).getByText("Row 0400").waitFor();
  await page.goBack();
  await cell(page, 0, 0).getByText("Row 0001").waitFor();
  await page.reload();
  await cell(page, 0, 0).getByText("Row 0001").waitFor();
  await page.context().close();
});

Deno.test("it scrolls through all rows, and a jump to the end finds them", async () => {
  const page = await openTable();
  const box = page.locator(".grid-box");
  await box.evaluate((box) => box.scrollTop = box.scrollHeight);
  await cell(page, 399, 0).getByText("Row 0400").waitFor();
  assert.ok(await page.locator(".sheet tbody tr").count() < 90, "only what is near is drawn");
  await box.evaluate((box) => box.scrollTop = 150 * 36);
  await cell(page, 152, 0).getByText("Row 0153").waitFor();
  assert.equal(await page.locator(".sheet").getAttribute("aria-rowcount"), "401");
  await page.context().close();
});

Deno.test("a cell is edited in place with the keyboard and taken back", async () => {
  const page = await openTable();
  await clickCell(page, 3, 2);
  await page.keyboard.type("Dunes Ltd");
  await page.keyboard.press("Enter");
  await note(page, "Company of Row 0004 changed to Dunes Ltd");
  assert.equal((await stored("Row 0004")).company, "Dunes Ltd");
  assert.equal(await cell(page, 3, 2).innerText(), "Dunes Ltd");
  await checkPage(page, desk);
  await page.locator(".floats").getByRole("button", { name: "Undo" }).click();
  await note(page, "Undone");
  await cell(page, 3, 2).getByText("Works 4", { exact: true }).waitFor();
  await cell(page, 3, 1).dblclick();
  await page.locator(".cell-edit").selectOption("active");
  await page.keyboard.press("Tab");
  await note(page, "Status of Row 0004 changed to Active");
  assert.equal((await stored("Row 0004")).status, "active");
  await page.keyboard.press("F2");
  await page.keyboard.press("Escape");
  assert.equal((await stored("Row 0004")).company, "Works 4");
  await page.context().close();
});

Deno.test("a refused value goes back with the reason, offline too", async () => {
  const page = await openTable();
  await clickCell(page, 5, 3);
  await page.keyboard.type("nobody");
  await page.keyboard.press("Enter");
  await note(page, /^Not saved: /);
  assert.equal(await cell(page, 5, 3).innerText(), "row6@example.test");
  await page.context().setOffline(true);
  await cell(page, 5, 2).click();
  await page.keyboard.type("Elsewhere");
  await page.keyboard.press("Enter");
  await note(page, "Not saved: you are offline.");
  assert.equal(await cell(page, 5, 2).innerText(), "Works 6");
  await page.context().close();
});

Deno.test("what someone else changed meanwhile stays; a change of another field is no conflict", async () => {
  const page = await openTable();
  await cell(page, 8, 0).waitFor();
  // The rows that the table fetches itself are those of before.
  await page.waitForLoadState("networkidle");
  const { id } = await stored("Row 0009");
  await updateCustomer(await app.ctx("admin"), id, { fields: { company: "Theirs" } });
  await clickCell(page, 8, 2);
  await page.keyboard.type("Mine");
  await page.keyboard.press("Enter");
  await note(page, "Not saved: someone has changed Company to Theirs meanwhile.");
  assert.equal(await cell(page, 8, 2).innerText(), "Theirs");
  await updateCustomer(await app.ctx("admin"), id, { fields: { jobTitle: "Buyer" } });
  await cell(page, 8, 2).click();
  await page.keyboard.type("Mine");
  await page.keyboard.press("Enter");
  await note(page, "Company of Row 0009 changed to Mine");
  assert.deepEqual(
    [(await stored("Row 0009")).company, (await stored("Row 0009")).jobTitle],
    ["Mine", "Buyer"],
  );
  await page.context().close();
});

Deno.test("a range is selected with mouse and keys and copied as a table", async () => {
  const page = await openTable();
  await clickCell(page, 20, 2);
  await cell(page, 21, 3).click({ modifiers: ["Shift"] });
  await page.keyboard.press("Shift+ArrowDown");
  assert.equal(await page.locator("[aria-selected=true]").count(), 6);
  await page.keyboard.press("Control+c");
  await note(page, "6 cells copied");
  const text = await page.evaluate(() => navigator.clipboard.readText());
  const lines = [21, 22, 23].map((n) => `Works ${n}\trow${n}@example.test`);
  assert.equal(text, lines.join("\n"));
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("Shift+Control+ArrowDown");
  await page.keyboard.press("Control+c");
  await note(page, "400 cells copied");
  const names = (await page.evaluate(() => navigator.clipboard.readText())).split("\n");
  assert.deepEqual([names[0], names[199], names[399]], ["Row 0001", "Row 0200", "Row 0400"]);
  await page.context().close();
});

Deno.test("a column's width is dragged and stepped, and stays in the address", async () => {
  const page = await openTable();
  const edge = page.getByRole("separator", { name: "Width of Name" });
  const box = await edge.boundingBox();
  assert.ok(box);
  await page.mouse.move(box.x + 4, box.y + 10);
  await page.mouse.down();
  await page.waitForTimeout(300);
  await page.mouse.move(box.x + 64, box.y + 10, { steps: 4 });
  await page.mouse.up();
  await page.waitForURL(/widths=name%3A2\d\d/);
  const before = Number(await edge.getAttribute("aria-valuenow"));
  await edge.focus();
  await page.keyboard.press("ArrowLeft");
  await page.waitForURL(new RegExp(`widths=name%3A${before - 16}`));
  await page.reload();
  assert.equal(Number(await edge.getAttribute("aria-valuenow")), before - 16);
  await page.context().close();
});

Deno.test("without scripts the table sorts, pages, and leads to records by links", async () => {
  await createCustomer(app.db, { ownerId, name: "Zoe Last" });
  const page = await openTable("?sort=-name", { width: 1280, scripts: false });
  await checkPage(page, { width: 1280, scripts: false });
  assert.equal(await page.locator(".sheet tbody th, .sheet tbody td:first-child").count(), 25);
  await page.getByRole("link", { name: "Next" }).click();
  await page.waitForURL(/page=2/);
  await page.getByRole("columnheader", { name: "Email" }).getByRole("link").click();
  await page.waitForURL(/sort=email/);
  await page.locator(".sheet .title").first().click();
  await page.waitForURL(/\/customers\/\d+$/);
  await page.context().close();
});

for (const entity of ["leads", "companies", "tasks"]) {
  Deno.test(`the table of ${entity} opens from its list`, async () => {
    const look = { width: 390, scripts: true };
    const page = await visited.open(look);
    await signIn(page, "manager");
    await page.goto(`/${entity}?sort=-createdAt`);
    await page.getByRole("link", { name: "Table", exact: true }).click();
    await page.waitForURL(new RegExp(`/${entity}/table`));
    await page.locator(".width").first().waitFor({ state: "attached" });
    await checkPage(page, look);
    await page.context().close();
  });
}
