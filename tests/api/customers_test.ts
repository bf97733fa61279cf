import assert from "node:assert/strict";
import { type Client, testApp } from "../support/app.ts";

const app = await testApp();
const admin = await app.signIn("admin");
const user = await app.signIn("user");

Deno.test.afterAll(() => app.close());

let made = 0;

async function customer(who: Client, more: Record<string, unknown> = {}) {
  made += 1;
  const json = { name: `Person ${made}`, email: `person${made}@x.test`, ...more };
  const response = await who.request("/api/customers", { json });
  const body = await response.json();
  assert.equal(response.status, 201, JSON.stringify(body));
  return {
    ...body,
    path: `/api/customers/${body.data.id}`,
    set: response.headers.get("change-set"),
  };
}

async function get(who: Client, path: string) {
  const response = await who.request(path);
  return { status: response.status, body: await response.json() };
}

Deno.test("a create warns of the same email beside the record", async () => {
  const first = await customer(user, { email: "twin@x.test" });
  assert.equal(first.warnings, undefined);
  const second = await customer(user, { email: "Twin@X.test" });
  assert.deepEqual(second.warnings, [{ code: "DUPLICATE", ids: [first.data.id] }]);
});

Deno.test("PUT empties what it leaves out and keeps the owner", async () => {
  const { path, data } = await customer(user, { phone: "+1 1", tags: ["a"], status: "active" });
  const json = { name: data.name, email: data.email };
  const response = await user.request(path, { method: "PUT", json });
  const { data: { phone, tags, status, ownerId } } = await response.json();
  assert.deepEqual({ phone, tags, status, ownerId }, {
    ...{ phone: null, tags: [], status: "prospect", ownerId: data.ownerId },
  });
});

Deno.test("the list takes filters, several values and sort from its query", async () => {
  await customer(user, { name: "Query B", status: "active", industry: "Retail" });
  await customer(user, { name: "Query A", status: "inactive", industry: "Retail" });
  const query = "search=query&status=active,inactive&industry=Retail&ownerId=me&sort=name";
  const { body } = await get(user, `/api/customers?${query}`);
  assert.deepEqual(body.data.map((one: { name: string }) => one.name), ["Query A", "Query B"]);
  assert.equal(body.pagination.total, 2);
});

Deno.test("the history tells each change, newest first, only to who reads the customer", async () => {
  const { path } = await customer(admin);
  await admin.request(path, { method: "PATCH", json: { jobTitle: "Buyer" } });
  const { status, body } = await get(admin, `${path}/history?limit=1`);
  assert.equal(status, 200);
  assert.deepEqual(body.data[0].after, { jobTitle: "Buyer", version: 2 });
  const older = await get(admin, `${path}/history?cursor=${body.pagination.nextCursor}`);
  assert.deepEqual(older.body.data.map((one: { action: string }) => one.action), ["created"]);
  assert.equal((await get(user, `${path}/history`)).status, 404);
});

Deno.test("undo takes back what one did, and another's only with the right to", async () => {
  const { path, set } = await customer(admin);
  const undo = (who: Client) => who.request(`/api/change-sets/${set}/undo`, { method: "POST" });
  assert.equal((await undo(user)).status, 404);
  const response = await undo(admin);
  assert.deepEqual((await response.json()).data, { undone: 1, kept: [] });
  assert.notEqual(response.headers.get("change-set"), set);
  assert.equal((await get(admin, path)).status, 404);
});

Deno.test("a user who handed a customer over cannot see it by any path", async () => {
  const { path, data } = await customer(user, { name: "Handed over" });
  const json = { ownerId: await app.userId("admin") };
  assert.equal((await user.request(path, { method: "PATCH", json })).status, 200);
  for (const address of [path, `${path}/history`]) {
    assert.equal((await get(user, address)).status, 404);
  }
  const list = await get(user, "/api/customers?search=handed");
  assert.equal(list.body.pagination.total, 0);
  const why = await get(user, `/api/explain?entity=customers&id=${data.id}&action=read`);
  assert.equal(why.status, 404);
});

const questions: [string, Client, string, { allowed: boolean; reason: string }][] = [
  ["user", user, "action=delete", {
    allowed: false,
    reason: "Only administrators may move customers to the trash; your role is user.",
  }],
  ["user", user, "action=update", {
    allowed: true,
    reason: "Users may change only customers of their own.",
  }],
  ["admin", admin, "action=delete", {
    allowed: true,
    reason: "Administrators may move all customers to the trash.",
  }],
];
for (const [role, who, query, expected] of questions) {
  Deno.test(`explain says why ${role} may or may not: ${query}`, async () => {
    const { data } = await customer(user);
    const { body } = await get(who, `/api/explain?entity=customers&id=${data.id}&${query}`);
    assert.deepEqual(body.data, expected);
  });
}

Deno.test("explain about another user is for admins", async () => {
  const { data } = await customer(admin);
  const userId = await app.userId("user");
  const query = `entity=customers&id=${data.id}&action=read&userId=${userId}`;
  const { body } = await get(admin, `/api/explain?${query}`);
  assert.equal(body.data.allowed, false);
  const own = await customer(user);
  const asked = `entity=customers&id=${own.data.id}&action=read`;
  const foreign = await get(user, `/api/explain?${asked}&userId=${await app.userId("admin")}`);
  assert.equal(foreign.status, 403);
});

Deno.test("explain refuses what it does not know", async () => {
  const statuses = await Promise.all(
    ["entity=planets&action=read", "entity=customers&action=dance", "action=read"]
      .map(async (query) => (await get(admin, `/api/explain?${query}`)).status),
  );
  assert.deepEqual(statuses, [404, 422, 422]);
});

Deno.test("a list that nobody counts has no total", async () => {
  const { request } = await app.signIn("admin");
  const response = await request("/api/customers?count=none&limit=1");
  assert.equal(response.headers.get("x-total-count"), null);
  const { pagination } = await response.json();
  assert.deepEqual(Object.keys(pagination).sort(), ["limit", "nextCursor", "page"]);
});
