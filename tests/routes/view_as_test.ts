import assert from "node:assert/strict";
import { startViewAs } from "../../lib/auth/view_as.ts";
import { createCustomer } from "../../lib/customers/service.ts";
import { type Client, cookiesOf, testApp } from "../support/app.ts";

const app = await testApp();
Deno.test.afterAll(() => app.close());

const userId = await app.userId("user");
const seller = await app.ctx("user");
const root = await app.ctx("admin");
const mine = await createCustomer(seller, { name: "Of the user", email: "own@x.test" });
const other = await createCustomer(root, { name: "Of the admin", email: "other@x.test" });

async function viewing(): Promise<Client> {
  const admin = await app.signIn("admin", "cookie");
  const start = await admin.request(`/admin/users/${userId}/view-as`, { form: {} });
  assert.equal(start.status, 303);
  assert.equal(start.headers.get("location"), "/");
  return admin;
}

Deno.test("an admin sees what the user sees, in pages and in the API", async () => {
  const { request } = await viewing();
  for (const prefix of ["/customers", "/api/customers"]) {
    assert.equal((await request(`${prefix}/${mine.record.id}`)).status, 200);
    assert.equal((await request(`${prefix}/${other.record.id}`)).status, 404);
    const list = await (await request(prefix)).text();
    assert.match(list, /Of the user/);
    assert.doesNotMatch(list, /Of the admin/);
  }
  assert.equal((await (await request("/api/customers")).json()).pagination.total, 1);
  assert.equal((await request("/admin/users")).status, 404);
});

Deno.test("every page says so and has the form that ends it, error pages too", async () => {
  const { request } = await viewing();
  const pages = ["/", "/customers", `/customers/${mine.record.id}`, "/customers/new", "/nothing"];
  for (const path of [...pages, `/customers/${other.record.id}`]) {
    const page = await (await request(path)).text();
    assert.match(page, /You are viewing as Test user/, path);
    assert.match(page, /action="\/view-as\/end"/, path);
  }
});

Deno.test("every write is refused with the reason and changes nothing", async () => {
  const { request } = await viewing();
  const path = `/customers/${mine.record.id}`;
  const writes: [string, RequestInit & { json?: unknown; form?: Record<string, string> }][] = [
    [`${path}/edit`, { form: { name: "Changed" } }],
    ["/customers/new", { form: { name: "New one", email: "new@x.test" } }],
    [`/api${path}`, { method: "PATCH", json: { name: "Changed" } }],
    [`/api${path}`, { method: "PUT", json: { name: "Changed", email: "a@x.test" } }],
    [`/api${path}`, { method: "DELETE" }],
    ["/api/customers", { json: { name: "New one", email: "new@x.test" } }],
    [`/api/users/${userId}`, { method: "PATCH", json: { name: "Changed" } }],
    ["/api/change-sets/1/undo", { method: "POST" }],
    [`/api/auth/sessions/${crypto.randomUUID()}`, { method: "DELETE" }],
  ];
  for (const [address, init] of writes) {
    const headers = { origin: "http://petrel.test" };
    const { body: _, ...rest } = init;
    const response = await request(address, { ...rest, headers });
    assert.equal(response.status, 403, address);
    assert.match(await response.text(), /You are viewing as Test user, which is for reading only/);
  }
  const rows = await app.db.selectFrom("customers").select("name").orderBy("id").execute();
  assert.deepEqual(rows.map((row) => row.name), ["Of the user", "Of the admin"]);
});

Deno.test("a service called with a viewer's context refuses to write too", async () => {
  const viewer = { ...seller, actor: { ...seller.actor, viewedBy: { userId: 1, name: "Root" } } };
  const refused = { code: "FORBIDDEN" };
  await assert.rejects(createCustomer(viewer, { name: "No", email: "no@x.test" }), refused);
});

Deno.test("it ends with the form, with the right, or with the session, and not for others", async () => {
  const admin = await viewing();
  const elsewhere = await app.signIn("admin", "cookie");
  assert.equal((await elsewhere.request("/admin/users")).status, 200, "another session of theirs");
  const end = await admin.request("/view-as/end", { form: {} });
  assert.equal(end.status, 303);
  assert.equal((await admin.request(`/customers/${other.record.id}`)).status, 200);

  const again = await viewing();
  const out = await again.request("/logout", { form: {} });
  assert.equal(out.status, 303);
  assert.equal(cookiesOf(out).petrel_access, "");
  assert.equal((await again.request("/customers")).status, 303);
});

Deno.test("an admin who is demoted meanwhile is themselves again", async () => {
  const admin = await viewing();
  const demote = (role: "admin" | "manager") =>
    app.db.updateTable("users").set({ role }).where("email", "=", "admin@petrel.test").execute();
  await demote("manager");
  const { data } = await (await admin.request("/api/auth/me")).json();
  assert.equal(data.email, "admin@petrel.test");
  await demote("admin");
});

Deno.test("only admins start it, with their own session, for someone else", async () => {
  for (const role of ["user", "manager"] as const) {
    const { request } = await app.signIn(role, "cookie");
    const response = await request(`/admin/users/${userId}/view-as`, { form: {} });
    assert.equal(response.status, 404);
    const ctx = await app.ctx(role);
    await assert.rejects(startViewAs(ctx, userId), { code: "FORBIDDEN" });
  }
  const { request } = await app.signIn("admin", "cookie");
  const self = await request(`/admin/users/${await app.userId("admin")}/view-as`, { form: {} });
  assert.equal(self.status, 422);
  assert.equal((await request("/admin/users/99999/view-as", { form: {} })).status, 404);
});

Deno.test("the change log keeps under the admin that it began", async () => {
  await viewing();
  const last = await app.db.selectFrom("changes")
    .innerJoin("changeSets", "changeSets.id", "changes.changeSetId")
    .select(["actorId", "entity", "entityId", "changes.action"])
    .orderBy("changes.id", "desc").limit(1).executeTakeFirstOrThrow();
  const actorId = await app.userId("admin");
  assert.deepEqual(last, { actorId, entity: "users", entityId: userId, action: "viewed" });
});
