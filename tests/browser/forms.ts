import assert from "node:assert/strict";
import type { Page } from "playwright-core";

type Fields = Readonly<Record<string, string>>;

/** Fills in the form that posts to the path, by the names of its fields, and sends it. */
export async function send(page: Page, action: string, fields: Fields = {}): Promise<void> {
  const form = page.locator(`form[method=post]:is([action="${action}"], [action^="${action}?"])`)
    .filter({ visible: true }).first();
  for (const [name, value] of Object.entries(fields)) {
    const field = form.locator(`[name="${name}"]`).first();
    const isSelect = await field.evaluate((element) => element.localName === "select");
    await (isSelect ? field.selectOption(value) : field.fill(value));
  }
  await form.locator("button[type=submit]").filter({ visible: true }).last().click();
}

/** Waits for the page that a write leads to, and gives what its message says. */
export async function message(page: Page, path: RegExp): Promise<string> {
  const arrived = (url: URL) => path.test(url.pathname) && url.searchParams.has("changed");
  await page.waitForURL(arrived).catch(async () => {
    const text = await page.locator("main").innerText();
    assert.fail(`not at ${path} after a write but at ${page.url()}: ${text.slice(0, 300)}`);
  });
  return await page.locator(".toast p").innerText();
}

/** Takes the write back by the button of its message. */
export async function undo(page: Page): Promise<void> {
  const change = new URL(page.url()).searchParams.get("changed");
  await page.locator(`.toast form[action="/change-sets/${change}/undo"] button`).click();
  await page.waitForURL((url) => (url.searchParams.get("changed") ?? change) !== change);
}

/** What was sent without a needed field comes back: a summary that has the focus, input kept. */
export async function refused(page: Page, field: string, kept: Fields): Promise<void> {
  const summary = page.getByRole("alert");
  await summary.waitFor();
  assert.ok(
    await summary.evaluate((element) => element === document.activeElement),
    "has the focus",
  );
  await summary.locator(`a[href="#${field}"]`).click();
  const input = page.locator(`#${field}`);
  assert.equal(await input.getAttribute("aria-invalid"), "true");
  assert.ok(await input.evaluate((element) => element.matches(":target, :focus")), "is led to");
  for (const [name, value] of Object.entries(kept)) {
    assert.equal(await page.locator(`#${name}`).inputValue(), value);
  }
  assert.match(await page.title(), /^1 error: /);
}
