import assert from "node:assert/strict";
import { updateCustomer } from "../../lib/customers/service.ts";
import { createCustomer } from "../factories/records.ts";
import { checkPage, inWords, looks, signIn, visit } from "../support/browser.ts";

const visited = await visit();
const { app } = visited;

Deno.test.afterAll(() => visited.close());

for (const look of looks) {
  Deno.test(`who saves a stale version sees both values and chooses: ${inWords(look)}`, async () => {
    const ownerId = await app.userId("manager");
    const { id } = await createCustomer(app.db, { ownerId, name: "Ada", jobTitle: "First" });
    const page = await visited.open(look);
    await signIn(page, "manager");
    await page.goto(`/customers/${id}/edit`);
    await updateCustomer(await app.ctx("admin"), id, {
      fields: { jobTitle: "Theirs", source: "Web" },
    });
    await page.getByLabel("Job title").fill("Mine");
    await page.getByLabel("Phone").fill("+49 30 123456");
    await page.getByRole("button", { name: "Save customer" }).click();
    await page.getByText("Test admin saved this while you were editing").waitFor();
    await checkPage(page, look);
    assert.ok(await page.getByRole("radio", { name: "Yours: Mine" }).isChecked());
    assert.equal(await page.getByLabel("Phone").inputValue(), "+49 30 123456", "the rest is kept");
    await page.getByRole("radio", { name: "Saved: Theirs" }).check();
    await page.getByRole("button", { name: "Save customer" }).click();
    await page.waitForURL(/\/customers\/\d+\?changed=/);
    const saved = await app.db.selectFrom("customers").select(["jobTitle", "phone", "source"])
      .where("id", "=", id).executeTakeFirstOrThrow();
    assert.deepEqual(saved, { jobTitle: "Theirs", phone: "+49 30 123456", source: "Web" });
    await page.context().close();
  });
}

Deno.test("leaving a form of an activity with unsent words asks, sending it does not", async () => {
  const page = await visited.open({ width: 1280, scripts: true });
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  await signIn(page, "manager");
  const ownerId = await app.userId("manager");
  const { id } = await createCustomer(app.db, { ownerId, name: "Bo" });
  await page.goto(`/interactions/new?customerId=${id}`);
  await page.locator("textarea[name=body]").pressSequentially("Half a note");
  await page.getByRole("link", { name: "Home" }).first().click();
  await page.waitForTimeout(300);
  assert.deepEqual(asked, ["beforeunload"]);
  assert.equal(await page.locator("textarea[name=body]").inputValue(), "Half a note");
  await page.getByRole("button", { name: "Log activity" }).click();
  await page.waitForURL(/\/customers\/\d+\?changed=/);
  assert.deepEqual(asked, ["beforeunload"]);
  await page.context().close();
});
