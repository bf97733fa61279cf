import assert from "node:assert/strict";
import { type Kysely, sql } from "kysely";
import type { Page } from "playwright-core";
import { restoreCustomer, trashCustomer, updateCustomer } from "../../lib/customers/service.ts";
import { createField } from "../../lib/fields/service.ts";
import { createTask } from "../../lib/tasks/service.ts";
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

async function openTable(query = "?sort=name", look = desk, entity = "customers"): Promise<Page> {
  const page = await visited.open(look);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await signIn(page, "manager");
  await page.goto(`/${entity}/table${query}`);
  if (look.scripts) await page.locator(".width").first().waitFor();
  return page;
}

const cell = (page: Page, row: number, column: number) =>
  page.locator(`tr[aria-rowindex="${row + 2}"] > :nth-child(${column + 1})`);
/** Waits for a cell's text, which is drawn one picture after the note. */
const shows = (page: Page, row: number, column: number, text: string) =>
  cell(page, row, column).getByText(text, { exact: true }).waitFor();
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
  await shows(page, 3, 2, "Dunes Ltd");
  await checkPage(page, desk);
  await page.locator(".floats").getByRole("button", { name: "Undo" }).click();
  await note(page, "Undone");
  await shows(page, 3, 2, "Works 4");
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

Deno.test("a click that comes before the code it needs is not lost", async () => {
  const page = await openTable();
  const code = Promise.withResolvers<void>();
  await page.route("**/*table_select*.js", async (route) => {
    await code.promise;
    await route.continue();
  });
  await cell(page, 3, 2).click();
  assert.equal(await page.locator(".is-active").count(), 0);
  code.resolve();
  await page.locator("#x3-2.is-active").waitFor();
  await page.keyboard.press("ArrowDown");
  await page.locator("#x4-2.is-active").waitFor();
  await page.context().close();
});

Deno.test("a refused value goes back with the reason, offline too", async () => {
  const page = await openTable();
  await clickCell(page, 5, 3);
  await page.keyboard.type("nobody");
  await page.keyboard.press("Enter");
  await note(page, /^Not saved: /);
  await shows(page, 5, 3, "row6@example.test");
  await page.context().setOffline(true);
  await cell(page, 5, 2).click();
  await page.keyboard.type("Elsewhere");
  await page.keyboard.press("Enter");
  await note(page, "Not saved: you are offline.");
  await shows(page, 5, 2, "Works 6");
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
  await shows(page, 8, 2, "Theirs");
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

Deno.test("what others change appears by itself, where it is, but not in the row under edit", async () => {
  const page = await openTable();
  const [near, edited, gone] = [
    await stored("Row 0012"),
    await stored("Row 0013"),
    await stored("Row 0014"),
  ];
  await clickCell(page, 12, 2);
  await page.keyboard.press("F2");
  await page.waitForTimeout(500);
  const admin = await app.ctx("admin");
  await updateCustomer(admin, edited.id, { fields: { jobTitle: "Buyer", name: "Zz Row" } });
  await updateCustomer(admin, near.id, { fields: { company: "By another" } });
  await trashCustomer(admin, gone.id);
  await cell(page, 11, 2).getByText("By another").waitFor();
  await page.locator('tr.is-gone[aria-rowindex="15"]').waitFor();
  assert.equal(await page.locator(".cell-edit").inputValue(), "Works 13");
  assert.equal(await cell(page, 12, 0).innerText(), "Row 0013", "it waits");
  await page.keyboard.press("Escape");
  await cell(page, 12, 0).getByText("Zz Row").waitFor();
  await checkPage(page, desk);
  await restoreCustomer(admin, gone.id);
  await updateCustomer(admin, edited.id, { fields: { name: "Row 0013" } });
  await page.context().close();
});

Deno.test("a custom field is shown, edited and kept", async () => {
  const admin = await app.ctx("admin");
  await createField(admin, { entity: "customers", label: "Region", type: "text" });
  await createField(admin, { entity: "customers", label: "Seats", type: "number" });
  await createField(admin, { entity: "customers", label: "Key account", type: "boolean" });
  const keys = ["region", "seats", "key_account"].map((key) => `custom.${key}`).join();
  const page = await openTable(`?sort=name&columns=${keys}`);
  await page.getByRole("columnheader", { name: "Region" }).waitFor();
  await clickCell(page, 2, 1);
  await page.keyboard.type("North");
  await page.keyboard.press("Tab");
  await note(page, "Region of Row 0003 changed to North");
  await page.keyboard.type("1200");
  await page.keyboard.press("Tab");
  await note(page, "Seats of Row 0003 changed to 1,200");
  await cell(page, 2, 3).dblclick();
  await page.locator(".cell-edit").selectOption({ label: "Yes" });
  await page.keyboard.press("Enter");
  await note(page, "Key account of Row 0003 changed to Yes");
  assert.deepEqual((await stored("Row 0003")).custom, {
    ...{ region: "North", seats: 1200, key_account: true },
  });
  await page.reload();
  await cell(page, 2, 2).getByText("1,200").waitFor();
  await checkPage(page, desk);
  await page.context().close();
});

Deno.test("a task's due time is edited on the reader's clock", async () => {
  const dueAt = "2027-01-15T09:30:00.000Z";
  const manager = await app.ctx("manager");
  const { record: task } = await createTask(manager, { title: "Call back", dueAt });
  await app.db.updateTable("users").set({ timeZone: "America/New_York" }).execute();
  const page = await openTable("?columns=due&search=Call back", desk, "tasks");
  await cell(page, 0, 1).getByText("15 Jan 2027, 04:30").waitFor();
  await clickCell(page, 0, 1);
  await page.keyboard.press("F2");
  assert.equal(await page.locator(".cell-edit").inputValue(), "2027-01-15T04:30");
  await page.locator(".cell-edit").fill("2027-07-15T14:00");
  await page.keyboard.press("Enter");
  await note(page, /changed to 15 Jul 2027, 14:00/);
  const { dueAt: saved } = await app.db.selectFrom("tasks").select("dueAt")
    .where("id", "=", task.id).executeTakeFirstOrThrow();
  assert.equal(saved?.toISOString(), "2027-07-15T18:00:00.000Z");
  await page.context().close();
});

Deno.test("a range is selected with mouse and keys and copied as a table", async () => {
  const page = await openTable();
  await clickCell(page, 20, 2);
  await cell(page, 21, 3).click({ modifiers: ["Shift"] });
  await page.keyboard.press("Shift+ArrowDown");
  await page.locator("[aria-selected=true]").nth(5).waitFor();
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
