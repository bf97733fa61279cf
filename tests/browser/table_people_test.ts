import assert from "node:assert/strict";
import { createCustomer } from "../factories/records.ts";
import { signIn, visit } from "../support/browser.ts";

const visited = await visit();
const { app } = visited;
await createCustomer(app.db, { ownerId: await app.userId("user"), name: "Ada" });

Deno.test.afterAll(() => visited.close());

Deno.test("an owner is found by name in a cell, and the row shows who it is", async () => {
  const page = await visited.open({ width: 1280, scripts: true });
  await signIn(page, "manager");
  await page.goto("/customers/table");
  const cell = (column: number) =>
    page.locator(`tr[aria-rowindex="2"] > :nth-child(${column + 1})`);
  const owner = page.getByRole("columnheader", { name: "Owner" });
  const column = await owner.evaluate((head) =>
    head instanceof HTMLTableCellElement ? head.cellIndex : -1
  );
  await cell(column).hover();
  await page.waitForFunction(() => performance.getEntriesByName("table-ready").length > 0);
  await cell(column).dblclick();
  await page.locator(".cell-edit[role=combobox]").waitFor();
  await page.keyboard.type("test man");
  await page.getByRole("option", { name: "Test manager" }).waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.locator(".floats").getByText("Owner of Ada changed to Test manager").waitFor();
  const { ownerId: now } = await app.db.selectFrom("customers").select("ownerId")
    .executeTakeFirstOrThrow();
  assert.equal(now, await app.userId("manager"));
  await cell(column).getByText("Test manager").waitFor();
  await page.keyboard.press("F2");
  await page.locator(".cell-edit[role=combobox]").waitFor();
  await page.keyboard.press("Escape");
  assert.equal(await page.locator(".cell-edit, .cell-box").count(), 0);
  await page.context().close();
});
