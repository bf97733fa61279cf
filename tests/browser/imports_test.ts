import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import type { Page } from "playwright-core";
import { createImport, receiveImport } from "../../lib/imports/create.ts";
import { runOn } from "../../lib/imports/run.ts";
import { checkPage, inWords, type Look, show, signIn, visit } from "../support/browser.ts";

const visited = await visit();
Deno.test.afterAll(() => visited.close());

const scripted: readonly Look[] = [
  { width: 390, scripts: true },
  { width: 1280, scripts: true },
];

async function withPage(look: Look, run: (page: Page) => Promise<void>): Promise<void> {
  const page = await visited.open(look);
  await signIn(page, "manager");
  await run(page);
  await page.context().close();
}

function people(rows: number, mark: string): string {
  const lines = Array.from({ length: rows }, (_, n) => `Person ${n},p${n}@${mark}.test,Firm ${n}`);
  return `Name,Email,Company\n${lines.join("\n")}\n`;
}

const csv = (text: string, name = "people.csv") => ({
  ...{ name, mimeType: "text/csv", buffer: Buffer.from(text) },
});

for (const look of scripted) {
  Deno.test(`a bar shows how far an import's file is; it can be stopped, and sent again: ${inWords(look)}`, () =>
    withPage(look, async (page) => {
      await page.goto("/import");
      const line = await page.context().newCDPSession(page);
      const speed = (uploadThroughput: number) =>
        line.send("Network.emulateNetworkConditions", {
          ...{ offline: false, latency: 20, downloadThroughput: -1, uploadThroughput },
        });
      await speed(200 * 1024);
      const text = people(20_000, `sent-${look.width}`);
      await page.getByLabel("File").setInputFiles(csv(text));
      await page.getByRole("button", { name: "Check file" }).click();
      const bar = page.getByRole("progressbar", { name: "Sending" });
      await bar.waitFor();
      await page.waitForFunction(() => (document.querySelector("progress")?.value ?? 0) > 0.05);
      assert.ok(await bar.evaluate((element: HTMLProgressElement) => element.value) < 1);
      await show(page, look, "import-sending");
      await page.getByRole("button", { name: "Cancel" }).last().click();
      const send = page.getByRole("button", { name: "Check file" });
      await send.waitFor();
      assert.equal(await page.locator("form [role=alert]").count(), 0);
      assert.equal(await page.locator("progress").count(), 0);
      await speed(-1);
      await page.getByLabel("File").setInputFiles(
        csv(`${people(3, `again-${look.width}`)}Nobody,none,\n`),
      );
      await send.click();
      await page.waitForURL(/\/import\/\d+$/);
      await page.getByRole("button", { name: "Import 3 rows" }).waitFor();
      await page.getByText("Email: Write the whole address").waitFor();
      await show(page, look, "import-checked");
    }));

  Deno.test(`what keeps a file from being imported stands in the form: ${inWords(look)}`, () =>
    withPage(look, async (page) => {
      await page.goto("/import");
      const send = page.getByRole("button", { name: "Check file" });
      const alert = page.locator("form [role=alert]");
      const field = page.getByLabel("File");
      await field.setInputFiles(csv("%PDF-1.7 and so on", "people.pdf"));
      await page.getByLabel("What the rows are").selectOption("leads");
      await send.click();
      await alert.filter({ hasText: "This is a PDF" }).waitFor();
      await show(page, look, "import-refused");
      assert.equal(await page.getByLabel("What the rows are").inputValue(), "leads");
      assert.equal(await field.evaluate((input: HTMLInputElement) => input.files?.length), 1);
      for (
        const answer of [{ status: 413, body: "" }, { status: 502, body: "" }, "abort"] as const
      ) {
        await page.route(
          /\/import$/,
          (route) => answer === "abort" ? route.abort() : route.fulfill(answer),
          { times: 1 },
        );
        await send.click();
        const isLarge = answer !== "abort" && answer.status === 413;
        await alert.filter({ hasText: isLarge ? "512 MB" : "was not sent" }).waitFor();
      }
      await page.context().clearCookies();
      await send.click();
      await page.waitForURL(/\/login/);
    }));

  Deno.test(`an import that goes on is shown live until it is over: ${inWords(look)}`, () =>
    withPage(look, async (page) => {
      const ctx = await visited.app.ctx("manager");
      const content = new Blob([people(3500, `live-${look.width}`)]).stream();
      const file = await receiveImport(ctx, { name: "live.csv", type: "text/csv", content });
      const { id } = await createImport(ctx, { file, settings: { entity: "customers" } });
      let visits = 0;
      await page.goto(`/import/${id}`);
      page.on("framenavigated", () => visits += 1);
      await page.getByRole("button", { name: "Import 3,500 rows" }).click();
      const line = page.getByRole("heading", { name: /^Importing: / });
      await line.filter({ hasText: "0 of 3,500" }).waitFor();
      const stop = page.getByRole("button", { name: "Stop import" });
      await stop.focus();
      const news = page.getByRole("status");
      const added = page.locator(".counts div").filter({ hasText: "Added" }).locator("dd");
      for (const done of ["1,000", "2,000"]) {
        await runOn(ctx, id, () => true);
        await line.filter({ hasText: `${done} of 3,500` }).waitFor();
        assert.equal(await added.innerText(), done);
      }
      assert.match(await news.innerText(), /^Importing: [\d,]+ of 3,500 rows/);
      assert.ok(await stop.evaluate((button) => button === document.activeElement));
      await show(page, look, "import-running");
      assert.equal(await runOn(ctx, id, () => false), true);
      await news.filter({ hasText: /^Done, Added 3,500$/ }).waitFor();
      await page.getByRole("link", { name: "See and undo what was imported" }).waitFor();
      assert.equal(await page.locator("progress").count(), 0);
      assert.equal(visits, 1, "the page itself was loaded once");
      assert.equal(await page.evaluate(() => document.activeElement?.id), "main");
      await show(page, look, "import-done");
      let asked = 0;
      page.on("request", () => asked += 1);
      await page.waitForTimeout(2500);
      assert.equal(asked, 0, "nothing is asked for any more");
    }));
}

Deno.test("where no scripts run the page loads itself again until the import is over", () => {
  const look = { width: 390, scripts: false };
  return withPage(look, async (page) => {
    const ctx = await visited.app.ctx("manager");
    const content = new Blob([people(10, "plain")]).stream();
    const file = await receiveImport(ctx, { name: "plain.csv", type: "text/csv", content });
    const { id } = await createImport(ctx, { file, settings: { entity: "customers" } });
    await page.goto(`/import/${id}`);
    await page.getByRole("button", { name: "Import 10 rows" }).click();
    await page.getByText("0 of 10 rows").waitFor();
    await runOn(ctx, id, () => false);
    await page.getByText("What happened").waitFor();
    await checkPage(page, look);
  });
});
