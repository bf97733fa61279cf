import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { emailOf, password } from "../support/app.ts";
import { inWords, looks, visit } from "../support/browser.ts";

const visited = await visit();
Deno.test.afterAll(() => visited.close());

/** What has the focus, by its text or name. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const name = element?.getAttribute("name") ?? element?.id;
    return name || element?.textContent?.trim() || element?.localName || "";
  });
}

/** Presses Tab until something has the focus; fails after too many. */
async function tabTo(page: Page, wanted: string): Promise<void> {
  for (let pressed = 0; pressed < 60; pressed++) {
    await page.keyboard.press("Tab");
    if (await focused(page) === wanted) return;
  }
  assert.fail(`no Tab leads to ${wanted} on ${page.url()}`);
}

for (const look of looks.filter(({ width }) => width === 1280)) {
  Deno.test(`a customer is added and taken back by keyboard alone: ${inWords(look)}`, async () => {
    const page = await visited.open(look);
    await page.goto("/login");
    await tabTo(page, "email");
    await page.keyboard.type(emailOf("user"));
    await tabTo(page, "password");
    await page.keyboard.type(password);
    await page.keyboard.press("Enter");
    await page.waitForURL("/");

    await page.keyboard.press("Tab");
    assert.equal(await focused(page), "Skip to content", "is the first stop");
    await page.keyboard.press("Enter");
    assert.equal(await focused(page), "main");

    await page.goto("/customers/new");
    await tabTo(page, "name");
    await page.keyboard.type("Key Board");
    await page.keyboard.press("Enter");
    await page.getByRole("alert").waitFor();
    assert.match(await focused(page), /^Not saved: 1 field/, "the summary has the focus");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForURL(/#email$/);
    assert.equal(await focused(page), "email", "its link leads to the field");
    await page.keyboard.type("key.board@example.test");
    await page.keyboard.press("Enter");
    await page.waitForURL(/changed=/);

    assert.match(await focused(page), /^Customer added\./, "the result is read out");
    await page.keyboard.press("Tab");
    assert.equal(await focused(page), "Undo");
    await page.keyboard.press("Enter");
    await page.getByRole("status").getByText("Undone.").waitFor();
    await page.context().close();
  });
}
