import assert from "node:assert/strict";
import { checkPage, type Look, signIn, visit } from "../support/browser.ts";

const visited = await visit();
Deno.test.afterAll(() => visited.close());

const shots = Deno.env.get("SHOTS");
const customers = "/api/docs?part=customers";

for (const width of [390, 1280]) {
  for (const scripts of [true, false]) {
    const look: Look = { width, scripts };
    Deno.test(`the API is read and tried: ${width} px, scripts ${scripts ? "on" : "off"}`, async () => {
      const page = await visited.open(look);
      await signIn(page, "user");
      await page.goto(customers);
      const panel = page.locator(".panel", {
        has: page.getByRole("heading", { name: "Make a customer" }),
      });
      await panel.getByText("As a command").click();
      await panel.getByText(/^curl -X POST/).waitFor();
      const offer = panel.getByText("Try it on the data that is here");
      if (!scripts) {
        return assert.equal(await offer.isVisible(), false);
      }
      await offer.click();
      const name = `Tried at ${width}`;
      const email = `tried${width}@example.test`;
      await panel.getByLabel("Body").fill(JSON.stringify({ name, email }));
      await panel.getByRole("button", { name: "Send it" }).click();
      const answer = panel.getByRole("status");
      await answer.getByText(/^201 /).waitFor();
      assert.match(await answer.innerText(), new RegExp(`Change-Set: \\d+[^]*"name": "${name}"`));
      await checkPage(page, look);
      if (shots) await page.screenshot({ path: `${shots}/docs-${width}.png` });
      await panel.getByLabel("Body").fill("{");
      await panel.getByRole("button", { name: "Send it" }).click();
      await answer.getByText(/^400 /).waitFor();
      await page.context().close();
    });
  }
}
