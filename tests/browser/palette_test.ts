import assert from "node:assert/strict";
import { createCustomer } from "../../lib/customers/service.ts";
import { checkPage, type Look, signIn, visit } from "../support/browser.ts";

const visited = await visit();
const look: Look = { width: 1280, scripts: true };

Deno.test.afterAll(() => visited.close());
Deno.test.beforeAll(async () => {
  const input = { name: "Palette Person", email: "palette@example.test" };
  await createCustomer(await visited.app.ctx("admin"), input);
});

Deno.test("Ctrl-K searches over the page, by keys alone", async () => {
  const page = await visited.open(look);
  await signIn(page, "admin");
  await page.goto("/tasks");
  await page.waitForLoadState("networkidle");
  await page.keyboard.press("Control+k");
  const dialog = page.getByRole("dialog", { name: "Search everything" });
  await dialog.waitFor();
  await page.keyboard.type("palette per");
  await dialog.getByText("Palette Person").waitFor();
  await checkPage(page, look);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/customers\/\d+$/);
  await page.waitForLoadState("networkidle");
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await page.context().close();
});

Deno.test("leaving a form with input that was not sent asks; sending it does not", async () => {
  const page = await visited.open(look);
  await signIn(page, "admin");
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    dialog.accept();
  });
  await page.goto("/customers/new");
  await page.waitForLoadState("networkidle");
  await page.goto("/customers");
  assert.deepEqual(asked, [], "nothing was typed");
  await page.goto("/customers/new");
  await page.waitForLoadState("networkidle");
  await page.getByLabel("Name").fill("Half typed");
  await page.getByRole("link", { name: "Cancel" }).click();
  await page.waitForURL("/customers");
  assert.deepEqual(asked, ["beforeunload"]);
  await page.goto("/customers/new");
  await page.waitForLoadState("networkidle");
  await page.getByLabel("Name").fill("Typed and sent");
  await page.getByLabel("Email").fill("sent@example.test");
  await page.getByRole("button", { name: "Add customer" }).click();
  await page.waitForURL(/\/customers\/\d+/);
  assert.deepEqual(asked, ["beforeunload"]);
  await page.context().close();
});
