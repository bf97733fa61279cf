import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { createCustomer } from "../../lib/customers/service.ts";
import { checkPage, type Look, signIn, visit, type Visited } from "../support/browser.ts";

const looks: Look[] = [
  { width: 1280, scripts: true },
  { width: 390, scripts: true },
  { width: 1280, scripts: false },
  { width: 390, scripts: false },
];

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
  const name = `${look.width} px, scripts ${look.scripts ? "on" : "off"}`;
  Deno.test(`a day with customers: ${name}`, async () => {
    const page = await visited.open(look);
    await signIn(page, "admin");
    await checkPage(page, look);
    await findOne(page, look);
    await addOne(page, look);
    await editAndUndo(page, look);
    await trashAndRestore(page, look);
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

async function addOne(page: Page, look: Look): Promise<void> {
  await page.goto("/customers/new");
  await checkPage(page, look);
  await page.getByLabel("Name").fill("Amélie Fontaine");
  await page.getByLabel("Email").fill("amelie@");
  await page.getByLabel("Company").fill("Clinique du Parc");
  await page.getByRole("button", { name: "Add customer" }).click();
  await page.getByRole("alert").getByRole("link", { name: /^Email: Add a domain/ }).click();
  const email = page.getByLabel("Email");
  assert.equal(await email.getAttribute("aria-invalid"), "true");
  assert.equal(await page.getByLabel("Company").inputValue(), "Clinique du Parc");
  assert.match(await page.title(), /^1 error: /);
  await checkPage(page, look);
  await email.fill("amelie@example.test");
  await page.getByRole("button", { name: "Add customer" }).click();
  await page.waitForURL(/\/customers\/\d+\?.*changed=\d+/);
  await toast(page, "Customer added.");
}

async function editAndUndo(page: Page, look: Look): Promise<void> {
  await page.getByRole("link", { name: "Edit all" }).click();
  await page.waitForURL(/\/edit$/);
  await checkPage(page, look);
  await page.getByLabel("Status").selectOption("active");
  await page.getByRole("button", { name: "Save customer" }).click();
  await toast(page, "Status changed from Prospect to Active.");
  await checkPage(page, look);
  await page.locator(".toast").getByRole("button", { name: "Undo" }).click();
  await toast(page, "Undone.");
  await page.locator("h1").getByText("Prospect").waitFor();
  await page.locator("summary", { hasText: "Job title" }).click();
  await page.locator("[name=jobTitle]").fill("Head of IT");
  await page.locator("details[open]").getByRole("button", { name: "Save" }).click();
  await toast(page, "Job title changed from empty to Head of IT.");
}

async function trashAndRestore(page: Page, look: Look): Promise<void> {
  await page.getByRole("button", { name: "Move to trash" }).click();
  await page.waitForURL(/\/customers\?changed=/);
  await toast(page, "Customer moved to the trash.");
  await page.goto("/customers?deleted=true");
  await checkPage(page, look);
  await page.getByRole("link", { name: "Amélie Fontaine" }).first().click();
  await page.getByRole("button", { name: "Restore customer" }).click();
  await toast(page, "Customer restored.");
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

async function toast(page: Page, text: string): Promise<void> {
  await page.locator(".toast").getByText(text, { exact: true }).waitFor();
}
