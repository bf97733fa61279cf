import assert from "node:assert/strict";
import { createCustomer } from "../../lib/customers/service.ts";
import { checkPage, type Look, signIn, visit } from "../support/browser.ts";

const visited = await visit();

Deno.test.afterAll(() => visited.close());

const shots = Deno.env.get("SHOTS");

for (const width of [390, 1280]) {
  for (const scripts of [true, false]) {
    const look: Look = { width, scripts };
    const name = `${width} px, scripts ${scripts ? "on" : "off"}`;

    Deno.test(`a customer is found by typing a part of the name: ${name}`, async () => {
      const ctx = await visited.app.ctx("admin");
      const twin = `Zed${width}${scripts} Twin`;
      for (const at of [1, 2]) {
        const email = `zed${at}-${width}-${scripts}@x.test`;
        await createCustomer(ctx, { name: twin, email });
      }
      const page = await visited.open(look);
      const shot = async (what: string) => {
        await checkPage(page, look);
        const path = `${shots}/pick-${what}-${width}-${scripts}.png`;
        if (shots !== undefined) await page.screenshot({ path, fullPage: true });
      };
      await signIn(page, "admin");
      await page.goto("/tasks/new");
      await page.getByLabel("Title").fill("Call the right twin");
      const field = page.locator("#customerId");
      if (scripts) {
        await field.focus();
        await page.locator("#customerId[role=combobox]").waitFor();
        await page.keyboard.type(twin.slice(0, -2));
        await page.getByRole("option").nth(1).waitFor();
        await shot("list");
        await page.keyboard.press("ArrowDown");
        await page.keyboard.press("ArrowDown");
        await page.keyboard.press("Enter");
        assert.equal(await field.inputValue(), twin);
        assert.equal(await field.getAttribute("aria-expanded"), "false");
      } else {
        await field.fill(twin);
        await page.getByRole("button", { name: "Add task" }).click();
        await page.getByRole("radio").nth(1).waitFor();
        assert.equal(await page.getByLabel("Title").inputValue(), "Call the right twin");
        await shot("asked");
        await page.getByRole("radio").nth(1).check();
      }
      await page.getByRole("button", { name: "Add task" }).click();
      await page.waitForURL(/\/customers\/\d+\?changed=/);
      assert.ok((await page.locator("h1").innerText()).startsWith(twin));

      await page.goto("/tasks?status=open");
      await page.getByRole("button", { name: "Add filter" }).click();
      const filter = page.locator("#filter input[name=customerId]");
      await filter.fill(twin);
      if (scripts) {
        const offers = page.locator("#filter .offers li");
        await offers.nth(1).waitFor();
        const path = `${shots}/pick-filter-${width}.png`;
        if (shots !== undefined) await page.screenshot({ path });
        await offers.first().click();
        await page.getByRole("button", { name: "Apply filters" }).click();
      } else {
        await page.getByRole("button", { name: "Apply filters" }).click();
        await page.waitForURL(/\/choose\?/);
        await shot("which");
        await page.getByRole("link", { name: twin }).first().click();
      }
      await page.waitForURL(/\/tasks\?.*customerId=\d+/);
      const { searchParams } = new URL(page.url());
      assert.equal(searchParams.get("status"), "open", "the other filter stays");
      assert.ok(!searchParams.has("pick.customerId"), "ids alone in the address");
      await page.getByRole("link", { name: `Customer: ${twin}` }).waitFor();
      await page.context().close();
    });

    Deno.test(`a colleague is mentioned in a note: ${name}`, async () => {
      const ctx = await visited.app.ctx("admin");
      const email = `mention-${width}-${scripts}@x.test`;
      const { record } = await createCustomer(ctx, { name: `Noted ${width}`, email });
      const page = await visited.open(look);
      await signIn(page, "admin");
      await page.goto(`/customers/${record.id}`);
      const colleague = (await visited.app.ctx("manager")).actor.name;
      await page.getByRole("radio", { name: "Note" }).check({ force: true });
      const area = page.locator("textarea[name=body]").first();
      if (scripts) {
        await area.focus();
        await page.locator("textarea[aria-autocomplete=list]").first().waitFor();
        await page.keyboard.type(`Ask @${colleague.slice(0, 6)}`);
        await page.getByRole("option", { name: colleague }).waitFor();
        const path = `${shots}/mention-${width}.png`;
        if (shots !== undefined) await page.screenshot({ path });
        await page.keyboard.press("Enter");
        assert.equal(await area.inputValue(), `Ask @${colleague} `);
        await page.keyboard.type("first");
      } else {
        await area.fill(`Ask @${colleague} first`);
      }
      await page.getByRole("button", { name: "Log activity" }).first().click();
      await page.locator("a.mention", { hasText: `@${colleague}` }).waitFor();
      // Targets are measured where the bar at the thumb hides none.
      await page.goto(`/customers/${record.id}`);
      await checkPage(page, look);
      await page.context().close();
    });
  }
}
