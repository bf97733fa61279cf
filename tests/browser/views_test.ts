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

    Deno.test(`a field is defined, filled in, and a view saved over it: ${name}`, async () => {
      const page = await visited.open(look);
      const at = async (name: string) => {
        await checkPage(page, look);
        const path = `${shots}/${name}-${width}.png`;
        if (shots !== undefined && scripts) await page.screenshot({ path, fullPage: true });
      };
      await signIn(page, "admin");
      await page.goto("/admin/fields/new");
      await page.getByLabel("Label").fill(`Region ${name}`);
      await page.getByLabel("Type").selectOption("select");
      await page.getByLabel("Key").fill(`region_${width}_${scripts}`);
      await page.getByLabel("Options").fill("North, South");
      await at("field-new");
      await page.getByRole("button", { name: "Add custom field" }).click();
      await page.waitForURL(/\/admin\/fields\?/);
      await at("fields");

      const input = { name: `Person ${name}`, email: `p${width}${scripts}@x.test`, tags: ["fair"] };
      const { record } = await createCustomer(await visited.app.ctx("admin"), input);
      await page.goto(`/customers/${record.id}/edit`);
      await page.getByLabel(`Region ${name}`).selectOption("South");
      await at("customer-edit");
      await page.getByRole("button", { name: "Save customer" }).click();
      await page.waitForURL(/\/customers\/\d+\?/);
      await at("customer");

      await page.goto(`/customers?custom.region_${width}_${scripts}=South&sort=name`);
      await page.getByRole("link", { name: "Save view" }).click();
      await page.waitForURL(/\/views\/new/);
      await page.getByLabel("Name").fill("In the south");
      await at("view-new");
      await page.getByRole("button", { name: "Save view" }).click();
      await page.waitForURL(/\/customers\?view=/);
      const tab = page.getByRole("link", { name: "In the south" });
      assert.equal(await tab.getAttribute("aria-current"), "page");
      assert.equal(await page.getByRole("row").count(), 2, "the head and the one customer");
      await at("view");
      await page.getByRole("link", { name: "Edit view" }).click();
      await page.waitForURL(/\/views\/\d+\/edit/);
      await at("view-edit");
      await page.getByRole("button", { name: "Remove view" }).click();
      await page.waitForURL(/\/customers\?changed=/);
      await page.goto("/admin/tags");
      await page.getByText("fair", { exact: true }).click();
      await at("tags");
      await page.context().close();
    });
  }
}
