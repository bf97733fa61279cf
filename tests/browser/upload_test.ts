import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import type { Page } from "playwright-core";
import { createCustomer } from "../../lib/customers/service.ts";
import { fileLimit } from "../../lib/files/store.ts";
import { checkPage, type Look, signIn, visit } from "../support/browser.ts";

const visited = await visit();
Deno.test.afterAll(() => visited.close());

let path = "";
Deno.test.beforeAll(async () => {
  const input = { name: "Ada Alder", email: "ada@example.test" };
  path = `/customers/${(await createCustomer(await visited.app.ctx("user"), input)).record.id}`;
});

async function withPage(look: Look, run: (page: Page) => Promise<void>): Promise<void> {
  const page = await visited.open(look);
  await signIn(page, "user");
  await page.goto(path);
  await run(page);
  await page.context().close();
}

const desk = { width: 1280, scripts: true };
const phone = { width: 390, scripts: true };

const fileOf = (name: string, size: number) => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.alloc(size, "x"),
});

const uploadButton = (page: Page) => page.getByRole("button", { name: "Upload file" });
const links = (page: Page) =>
  page.locator("section[aria-labelledby=files] a.title").allInnerTexts();

Deno.test("a file is sent by a plain form where no scripts run", async () => {
  await withPage({ width: 390, scripts: false }, async (page) => {
    await page.locator("#file").setInputFiles(fileOf("plain.bin", 1000));
    await uploadButton(page).click();
    await page.waitForURL(/changed=\d+/);
    assert.deepEqual(await links(page), ["plain.bin"]);
    await page.getByRole("button", { name: "Undo" }).first().click();
    await page.waitForLoadState();
  });
});

Deno.test("a bar shows how far a file is; it can be stopped, and sent again", async () => {
  await withPage(phone, async (page) => {
    const line = await page.context().newCDPSession(page);
    await line.send("Network.emulateNetworkConditions", {
      ...{ offline: false, latency: 20, downloadThroughput: -1 },
      uploadThroughput: 200 * 1024,
    });
    await page.locator("#file").setInputFiles(fileOf("slow.bin", 2_000_000));
    await uploadButton(page).click();
    const bar = page.getByRole("progressbar", { name: "Sending" });
    await bar.waitFor();
    await page.waitForFunction(() => (document.querySelector("progress")?.value ?? 0) > 0.05);
    assert.ok(await bar.evaluate((element: HTMLProgressElement) => element.value) < 1);
    await checkPage(page, phone);
    await page.screenshot({ path: "tests/browser/screenshots/upload-390.png" });
    await page.getByRole("button", { name: "Cancel" }).last().click();
    await uploadButton(page).waitFor();
    assert.equal(await page.locator("#file-err").count(), 0);
    assert.equal(await bar.count(), 0);
    await line.send("Network.emulateNetworkConditions", {
      ...{ offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 },
    });
    await uploadButton(page).click();
    await page.waitForURL(/changed=\d+#files$/);
    assert.deepEqual(await links(page), ["slow.bin"]);
    await page.locator(".toast").getByRole("button", { name: "Undo" }).waitFor();
  });
});

Deno.test("what went wrong stands beside the field, and the file stays chosen", async () => {
  await withPage(desk, async (page) => {
    const field = page.locator("#file");
    const error = page.locator("#file-err");
    const large = await Deno.makeTempFile({ suffix: ".bin" });
    await Deno.truncate(large, fileLimit + 1);
    await field.setInputFiles(large);
    await uploadButton(page).click();
    assert.match(await error.innerText(), /larger than 25 MB/);
    assert.equal(await field.getAttribute("aria-describedby"), "file-err");
    await Deno.remove(large);
    await checkPage(page, desk);
    await field.setInputFiles(fileOf("kept.bin", 1000));
    for (
      const answer of [
        { status: 503, body: "{}" },
        { status: 413, body: "{}" },
        "abort",
      ] as const
    ) {
      await page.route(
        /\/api\/customers\/\d+\/files/,
        (route) => answer === "abort" ? route.abort() : route.fulfill(answer),
        { times: 1 },
      );
      await uploadButton(page).click();
      const words = answer !== "abort" && answer.status === 413 ? "25 MB" : "was not sent";
      await error.filter({ hasText: words }).waitFor();
      assert.equal(await field.evaluate((input: HTMLInputElement) => input.files?.length), 1);
    }
    await uploadButton(page).click();
    await page.waitForURL(/changed=\d+#files$/);
    assert.ok((await links(page)).includes("kept.bin"));
  });
});

Deno.test("a session that has ended leads to sign-in", async () => {
  await withPage(desk, async (page) => {
    await page.locator("#file").setInputFiles(fileOf("late.bin", 1000));
    await page.context().clearCookies();
    await uploadButton(page).click();
    await page.waitForURL(/\/login\?next=/);
  });
});

Deno.test("the page of the design is readable, in both widths", async () => {
  for (const look of [desk, phone]) {
    const page = await visited.open(look);
    await signIn(page, "admin");
    await page.goto("/admin");
    await page.getByRole("link", { name: "Design" }).click();
    await page.getByRole("heading", { level: 1, name: "Design" }).waitFor();
    await checkPage(page, look);
    await page.context().close();
  }
});
