import assert from "node:assert/strict";
import { createCustomer, trashCustomer } from "../../lib/customers/service.ts";
import { runDueJobs } from "../../lib/jobs/worker.ts";
import { jobs } from "../../lib/jobs/registry.ts";
import { checkPage, inWords, looks, show, signIn, visit } from "../support/browser.ts";

const visited = await visit();
Deno.test.afterAll(() => visited.close());
const ctx = () => visited.app.ctx("admin");

async function customer(name: string): Promise<number> {
  const email = `${crypto.randomUUID()}@x.test`;
  return (await createCustomer(await ctx(), { name, email })).record.id;
}

for (const look of looks) {
  Deno.test(`an administrator's data: ${inWords(look)}`, async () => {
    const page = await visited.open(look);
    await signIn(page, "admin");
    const at = async (path: string, name: string) => {
      await page.goto(path);
      await show(page, look, name);
    };
    const name = `Erasmus ${look.width} ${look.scripts}`;
    const id = await customer(name);
    await at("/admin", "admin-index");
    await at("/admin/changes?entity=customers", "admin-changes");
    await page.getByRole("button", { name: "Verify" }).click();
    await page.waitForURL(/\/runs\/\d+/);
    await runDueJobs(visited.app, jobs);
    await page.reload();
    await page.getByText(/changes are whole/).waitFor();
    await show(page, look, "admin-verified");

    await at("/admin/privacy?q=Erasmus", "admin-privacy");
    await page.getByRole("link", { name, exact: true }).click();
    await page.getByRole("heading", { name, level: 1 }).waitFor();
    await show(page, look, "admin-person");
    await page.getByLabel(/is erased for good/).check();
    await page.getByRole("button", { name: "Erase this person" }).click();
    await page.getByText("This person was erased").waitFor();
    await checkPage(page, look);

    await at("/admin/retention?trashDays=30&staleMonths=24", "admin-retention");
    await page.getByText(/records? would be purged/).waitFor();
    await at("/admin/system", "admin-system");

    await trashCustomer(await ctx(), await customer("In the trash"));
    await at("/admin/purge", "admin-purge");
    await page.getByLabel(/deleted for good/).check();
    await page.getByRole("button", { name: "Purge", exact: true }).click();
    await page.waitForURL(/\/runs\/\d+/);
    await runDueJobs(visited.app, jobs);
    await page.reload();
    await page.getByText(/records? purged/).waitFor();
    await show(page, look, "admin-purged");
    assert.equal((await page.goto(`/customers/${id}`))?.status(), 404, "what was erased lay there");
    await page.context().close();
  });
}
