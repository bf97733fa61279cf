import assert from "node:assert/strict";
import { type Kysely, sql } from "kysely";
import type { Page } from "playwright-core";
import { signIn, visit } from "../support/browser.ts";

const visited = await visit();
const { app } = visited;

/** Customers "Row 0001" to "Row 0100" of the user's. */
const ownerId = await app.userId("user");
await sql`insert into customers (name, email, owner_id)
  select 'Row ' || lpad(n::text, 4, '0'), 'row' || n || '@example.test', ${ownerId}
  from generate_series(1, 100) as n`.execute(app.db as Kysely<unknown>);

Deno.test.afterAll(() => visited.close());

/** The first cell of a row, by its number from 0. */
const row = (page: Page, number: number) =>
  page.locator(`tr[aria-rowindex="${number + 2}"] > :first-child`);

Deno.test("what the server wrote stays while the table's own rows are on their way", async () => {
  const page = await visited.open({ width: 1280, scripts: true });
  await signIn(page, "manager");
  const { promise: held, resolve: go } = Promise.withResolvers<void>();
  await page.route("**/api/customers?*", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("/customers/table?sort=name&page=3");
  await page.locator(".is-live").waitFor();
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  assert.equal(await page.locator("tr.is-due").count(), 0);
  assert.equal(await row(page, 50).textContent(), "Row 0051");
  go();
  await row(page, 80).getByText("Row 0081").waitFor();
  await page.context().close();
});
