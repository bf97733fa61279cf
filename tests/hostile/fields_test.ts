import assert from "node:assert/strict";
import { resources } from "../../lib/resources.ts";
import { bodyFor } from "../api/contract.ts";
import { emailOf, testApp } from "../support/app.ts";
import { changesNothing } from "../support/hostile.ts";

const app = await testApp();
Deno.test.afterAll(() => app.close());
const admin = await app.signIn("admin");
const user = await app.signIn("user");
const ids = { admin: await app.userId("admin"), user: await app.userId("user") };

const given = {
  id: 999_999,
  version: 77,
  createdAt: "2001-01-01T00:00:00Z",
  updatedAt: "2001-01-01T00:00:00Z",
  deletedAt: "2001-01-01T00:00:00Z",
};

for (const resource of resources.filter((one) => one.create !== undefined)) {
  Deno.test(`${resource.name}: what the system decides cannot be sent along`, async () => {
    const json = { ...await bodyFor(resource, admin), ...given };
    const response = await admin.request(`/api/${resource.name}`, { json });
    const text = await response.text();
    assert.equal(response.status, 201, text);
    const { data } = JSON.parse(text);
    assert.notEqual(data.id, given.id);
    assert.equal(data.version, 1);
    assert.ok(!text.includes("2001-01-01"), text);
    const patch = { method: "PATCH", json: { ...given, version: 1 } };
    const after = await (await admin.request(`/api/${resource.name}/${data.id}`, patch)).text();
    assert.ok(!after.includes("2001-01-01") && !after.includes("999999"), after);
  });
}

const promotions: [string, Record<string, unknown>][] = [
  ["role", { role: "admin" }],
  ["team", { teamId: 1 }],
  ["address", { email: "eve@evil.test" }],
  ["role beside a name", { name: "Test user", role: "admin" }],
  ["status", { status: "disabled", role: "admin" }],
];

for (const [name, json] of promotions) {
  Deno.test(`nobody promotes themselves: ${name}`, async () => {
    await changesNothing(app, async () => {
      for (const method of ["PATCH", "PUT"]) {
        const whole = { name: "Test user", email: emailOf("user"), role: "user", ...json };
        const body = method === "PUT" ? whole : json;
        const response = await user.request(`/api/users/${ids.user}`, { method, json: body });
        assert.ok([403, 422].includes(response.status), `${method} ${response.status}`);
        await response.body?.cancel();
      }
    });
  });
}

Deno.test("a profile's form changes the profile only", async () => {
  const browser = await app.signIn("user", "cookie");
  const form = { name: "Test user", role: "admin", email: "eve@evil.test", status: "invited" };
  const response = await browser.request("/settings", { form });
  assert.equal(response.status, 422);
  const row = await app.db.selectFrom("users").select(["role", "email", "status"])
    .where("id", "=", ids.user).executeTakeFirst();
  assert.deepEqual(row, { role: "user", email: emailOf("user"), status: "active" });
});

Deno.test("nobody writes in another's name", async () => {
  const made = await user.request("/api/customers", {
    json: { name: "Mine", email: "mine@x.test" },
  });
  const customerId = (await made.json()).data.id;
  const note = { kind: "note", subject: "Said", customerId, userId: ids.admin };
  const response = await user.request("/api/interactions", { json: note });
  if (response.status === 201) assert.equal((await response.json()).data.userId, ids.user);
  else assert.ok([403, 422].includes(response.status));
  const task = { title: "Do it", createdBy: ids.admin };
  const created = await user.request("/api/tasks", { json: task });
  if (created.status === 201) assert.equal((await created.json()).data.createdBy, ids.user);
  else assert.equal(created.status, 422);
});

Deno.test("a key is made for oneself and with known fields only", async () => {
  const extra = { userId: ids.admin, hash: "x", hint: "x", revokedAt: null };
  for (const [field, value] of Object.entries(extra)) {
    const response = await user.request("/api/keys", { json: { name: "k", [field]: value } });
    assert.equal(response.status, 422, field);
  }
  assert.deepEqual(await app.db.selectFrom("apiKeys").select("id").execute(), []);
});
