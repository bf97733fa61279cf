import assert from "node:assert/strict";
import { createCustomer, getCustomer, trashCustomer } from "../../lib/customers/service.ts";
import { createTask, trashTask } from "../../lib/tasks/service.ts";
import { testApp } from "../support/app.ts";

const app = await testApp();
const admin = await app.signIn("admin", "cookie");

Deno.test.afterAll(() => app.close());

const pageAt = async (path: string) => await (await admin.request(path)).text();

Deno.test("the trash shows what was moved there by kind, and gives it back", async () => {
  assert.match(await pageAt("/trash"), /The trash is empty/);
  const ctx = () => app.ctx("admin");
  const input = { name: "Thrown away", email: "thrown@example.test" };
  const { record: customer } = await createCustomer(await ctx(), input);
  const { record: task } = await createTask(await ctx(), { title: "Not needed" });
  await trashCustomer(await ctx(), customer.id);
  await trashTask(await ctx(), task.id);
  const html = await pageAt("/trash");
  assert.match(html, /Thrown away/);
  assert.match(html, /aria-label="Restore: Not needed"/);
  const restored = await admin.request(`/customers/${customer.id}/restore`, { form: {} });
  assert.equal(restored.status, 303);
  assert.equal((await getCustomer(await ctx(), customer.id)).deletedAt, null);
  assert.doesNotMatch(await pageAt("/trash"), /Thrown away/);
});

for (const role of ["user", "manager"] as const) {
  Deno.test(`a ${role} may not look into the trash, and is told why`, async () => {
    const client = await app.signIn(role, "cookie");
    const response = await client.request("/trash");
    assert.equal(response.status, 403);
    assert.match(await response.text(), /administrators/);
  });
}
