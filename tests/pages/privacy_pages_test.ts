import assert from "node:assert/strict";
import { createCustomer, trashCustomer, updateCustomer } from "../../lib/customers/service.ts";
import { createInteraction } from "../../lib/interactions/service.ts";
import { jobs } from "../../lib/jobs/registry.ts";
import { runDueJobs } from "../../lib/jobs/worker.ts";
import { createLead } from "../../lib/leads/service.ts";
import { createTask } from "../../lib/tasks/service.ts";
import { testApp } from "../support/app.ts";

const app = await testApp();
const admin = await app.signIn("admin", "cookie");
Deno.test.afterAll(() => app.close());
const ctx = () => app.ctx("admin");
const pageAt = async (path: string) => await (await admin.request(path)).text();

async function ada() {
  const input = { name: "Ada Personal", email: "ada.personal@x.test" };
  const { record: { id } } = await createCustomer(await ctx(), input);
  await updateCustomer(await ctx(), id, { fields: { doNotContact: true } });
  await createInteraction(await ctx(), { kind: "note", customerId: id, body: "Said in private" });
  await createTask(await ctx(), { title: "Send Ada her data", customerId: id });
  await createLead(await ctx(), { title: "Engine", customerId: id });
  return id;
}

Deno.test("a person is found, exported whole and erased once that is confirmed", async () => {
  const id = await ada();
  const here = `/admin/privacy/customers/${id}`;
  assert.match(await pageAt("/admin/privacy?q=ada.personal"), new RegExp(`href="${here}"`));
  const answer = await admin.request(`/api/customers/${id}/personal-data`);
  assert.equal(answer.status, 200);
  assert.match(answer.headers.get("content-disposition") ?? "", /^attachment; filename="customer-/);
  const { data } = await answer.json();
  assert.equal(data.customer.email, "ada.personal@x.test");
  assert.deepEqual(data.consent.history.map((one: { doNotContact: boolean }) => one.doNotContact), [
    ...[false, true],
  ]);
  assert.equal(data.interactions[0].body, "Said in private");
  assert.equal(data.tasks[0].title, "Send Ada her data");
  assert.equal(data.leads[0].title, "Engine");
  assert.ok(data.changes.length >= 5);

  const untold = await admin.request(here, { form: {} });
  assert.equal(untold.status, 422);
  assert.match(await untold.text(), /Tick the box/);
  const erased = await admin.request(here, { form: { confirm: "yes" } });
  assert.equal(erased.status, 303);
  const page = await pageAt(here);
  assert.match(page, /This person was erased/);
  assert.doesNotMatch(page, /Ada/);
  const after = await admin.request(`/api/customers/${id}/personal-data`);
  assert.doesNotMatch(await after.text(), /Ada|private/);
});

Deno.test("an erased account is never opened again, and the page says why", async () => {
  const { id } = await app.db.insertInto("users")
    .values({ email: "gone@x.test", name: "Gone", role: "user", status: "active" })
    .returning("id").executeTakeFirstOrThrow();
  const data = await admin.request(`/api/users/${id}/personal-data`);
  assert.equal((await data.json()).data.user.email, "gone@x.test");
  const erased = await admin.request(`/admin/privacy/users/${id}`, { form: { confirm: "yes" } });
  assert.equal(erased.status, 303);
  const page = await pageAt(`/admin/users/${id}`);
  assert.doesNotMatch(page, /reactivate/);
  const again = await admin.request(`/admin/users/${id}/reactivate`, { form: {} });
  assert.equal(again.status, 409);
  assert.match(await again.text(), /was erased and stays closed/);
  const renamed = await admin.request(`/api/users/${id}`, {
    ...{ method: "PATCH", json: { name: "Back" }, headers: { origin: "http://petrel.test" } },
  });
  assert.equal(renamed.status, 409);
});

Deno.test("others get nothing of a person's data but what they may read", async () => {
  const id = await ada();
  for (const [role, status] of [["manager", 403], ["user", 404]] as const) {
    const { request } = await app.signIn(role, "cookie");
    assert.equal((await request(`/api/customers/${id}/personal-data`)).status, status, role);
    for (const path of ["/admin/privacy", "/admin/retention", "/admin/purge"]) {
      assert.equal((await request(path)).status, 404, `${role} ${path}`);
    }
    const erasing = await request(`/admin/privacy/customers/${id}`, { form: { confirm: "yes" } });
    assert.equal(erasing.status, 404, role);
  }
});

Deno.test("rules are tried, saved, refused where they are nonsense, and undone", async () => {
  const path = "/admin/retention";
  assert.match(await pageAt(path), /The trash is kept for ever/);
  assert.match(await pageAt(`${path}?trashDays=30&staleMonths=`), /records? would be purged/);
  const wrong = await admin.request(path, { form: { trashDays: "soon", staleMonths: "" } });
  assert.equal(wrong.status, 422);
  const saved = await admin.request(path, { form: { trashDays: "30", staleMonths: "" } });
  assert.equal(saved.status, 303);
  const location = saved.headers.get("location") ?? "";
  assert.match(
    await pageAt(location),
    /name="trashDays"[^>]*value="30"|value="30"[^>]*name="trashDays"/,
  );
  const set = new URL(location, "http://x").searchParams.get("changed");
  assert.equal((await admin.request(`/change-sets/${set}/undo`, { form: {} })).status, 303);
  assert.match(await pageAt(path), /The trash is kept for ever/);
});

Deno.test("the trash is purged by a job, once that is confirmed", async () => {
  const input = { name: "Purged One", email: "purged@x.test" };
  const { record: { id } } = await createCustomer(await ctx(), input);
  await trashCustomer(await ctx(), id);
  assert.match(await pageAt(`/customers/${id}`), /\/admin\/purge\?entity=customers/);
  const here = `/admin/purge?entity=customers&id=${id}`;
  assert.match(await pageAt(here), /1 record is deleted for good/);
  const form = { entity: "customers", id: String(id) };
  assert.equal((await admin.request(here, { form })).status, 422);
  const response = await admin.request(here, { form: { ...form, confirm: "yes" } });
  assert.equal(response.status, 303);
  const run = response.headers.get("location") ?? "";
  assert.match(await pageAt(run), /Purging: 0 of 1/);
  await runDueJobs(app, jobs);
  assert.match(await pageAt(run), /1 records? purged/);
  assert.equal((await admin.request(`/customers/${id}`)).status, 404);
  assert.match(await pageAt(here), /Nothing in the trash fits/);
});
