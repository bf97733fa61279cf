import assert from "node:assert/strict";
import { resources } from "../../lib/resources.ts";
import { testApp } from "../support/app.ts";
import { existing, expectError } from "./contract.ts";
import { samples } from "./samples.ts";

/** Every resource of the registry gives its records as they stood, and their history. */
const app = await testApp();
const admin = await app.signIn("admin");
const user = await app.signIn("user");
Deno.test.afterAll(() => app.close());

const aMoment = () => new Promise((resolve) => setTimeout(resolve, 5));

for (const resource of resources) {
  const sample = samples[resource.name];
  if (sample === undefined || resource.update === undefined) continue;
  const { field, values: [first, second] } = sample;

  Deno.test(`${resource.name}: as of a time between two changes`, async () => {
    const { path, data } = await existing(resource, admin);
    const times = [new Date(Date.parse(data.createdAt) - 1000).toISOString()];
    for (const value of [first, second]) {
      await aMoment();
      times.push(new Date().toISOString());
      await aMoment();
      const patched = await admin.request(path, { method: "PATCH", json: { [field]: value } });
      assert.equal(patched.status, 200);
    }
    const [before = "", created = "", between = ""] = times;
    const stateAt = async (time: string) =>
      (await (await admin.request(`${path}?asOf=${encodeURIComponent(time)}`)).json()).data;

    const past = await stateAt(created);
    for (const [name, value] of Object.entries(past)) {
      assert.deepEqual(value, data[name], `${name} as it was created`);
    }
    assert.equal(past[field], data[field]);
    const then = await stateAt(between);
    assert.deepEqual([then[field], then.version], [first, data.version + 1]);
    assert.equal((await stateAt(new Date().toISOString()))[field], second);
    await expectError(await admin.request(`${path}?asOf=${before}`), 404);
    await expectError(await admin.request(`${path}?asOf=yesterday`), 422);
    if (!sample.shared) await expectError(await user.request(`${path}?asOf=${between}`), 404);
  });

  Deno.test(`${resource.name}: history`, async () => {
    const { path } = await existing(resource, admin);
    await admin.request(path, { method: "PATCH", json: { [field]: first } });
    const response = await admin.request(`${path}/history`);
    assert.equal(response.status, 200);
    const { data } = await response.json();
    assert.deepEqual(data.map(({ action }: { action: string }) => action), ["updated", "created"]);
    assert.equal(data[0].after[field], first);
  });
}

Deno.test("in today's scope: who handed a customer over no longer reads how it was", async () => {
  const ctx = await app.ctx("user");
  const created = await user.request("/api/customers", {
    json: { name: "Ada", email: "ada@x.test" },
  });
  const { data: { id } } = await created.json();
  const now = new Date().toISOString();
  assert.equal((await user.request(`/api/customers/${id}?asOf=${now}`)).status, 200);
  await user.request(`/api/customers/${id}`, {
    method: "PATCH",
    json: { ownerId: await app.userId("admin") },
  });
  assert.equal((await user.request(`/api/customers/${id}?asOf=${now}`)).status, 404);
  const { data } = await (await admin.request(`/api/customers/${id}?asOf=${now}`)).json();
  assert.equal(data.ownerId, ctx.actor.userId);
});
