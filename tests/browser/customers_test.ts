import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { createCustomer } from "../../lib/customers/service.ts";
import {
  checkPage,
  inWords,
  type Look,
  looks,
  signIn,
  visit,
  type Visited,
} from "../support/browser.ts";

let visited: Visited;

Deno.test.beforeAll(async () => {
  visited = await visit();
  for (let number = 1; number <= 30; number++) {
    const name = `Person ${String(number).padStart(2, "0")}`;
    const email = `person${number}@example.test`;
    await createCustomer(await visited.app.ctx("admin"), { name, email, company: "Dunes Ltd" });
  }
});

Deno.test.afterAll(() => visited.close());

for (const look of looks) {
  Deno.test(`a customer is found, and signing out ends it: ${inWords(look)}`, async () => {
    const page = await visited.open(look);
    await signIn(page, "admin");
    await checkPage(page, look);
    await findOne(page, look);
    await signOut(page, look);
    await page.context().close();
  });
}

async function findOne(page: Page, look: Look): Promise<void> {
  await page.goto("/customers");
  await checkPage(page, look);
  assert.match(await page.locator(".pager p").innerText(), /^1 to 25 of \d+/);
  await page.getByRole("link", { name: "Next" }).click();
  await page.waitForURL(/page=2/);
  await page.goto("/customers");
  const search = page.locator("#search");
  if (look.scripts) {
    await search.pressSequentially("person 07", { delay: 20 });
  } else {
    await search.fill("person 07");
    await search.press("Enter");
  }
  await page.waitForURL(/search=person\+07/);
  await page.getByText("1 to 1 of 1").waitFor();
  assert.equal(await page.locator("tbody tr").count(), 1);
  await checkPage(page, look);
  await page.getByRole("link", { name: "Person 07" }).click();
  await page.getByRole("heading", { level: 1, name: "Person 07" }).waitFor();
  await checkPage(page, look);
}

async function signOut(page: Page, look: Look): Promise<void> {
  await page.getByRole("button", { name: /^Your account/ }).click();
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.waitForURL(/\/login/);
  await checkPage(page, look);
  const answer = await page.goto("/customers");
  assert.match(answer?.url() ?? "", /\/login\?next=/, String(look.width));
}
