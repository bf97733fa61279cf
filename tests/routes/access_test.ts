import assert from "node:assert/strict";
import { disableUser } from "../../lib/users/access.ts";
import { updateUser } from "../../lib/users/service.ts";
import * as make from "../factories/records.ts";
import { emailOf, password, testApp } from "../support/app.ts";

const app = await testApp();
Deno.test.afterAll(() => app.close());

const userId = await app.userId("user");

Deno.test("a role change takes effect with the next request of the same session", async () => {
  const { request } = await app.signIn("user");
  const { id: ownerId } = await make.createUser(app.db);
  const { id } = await make.createCustomer(app.db, { ownerId });
  assert.equal((await request(`/api/customers/${id}`)).status, 404);
  const root = await app.ctx("admin");
  await updateUser(root, userId, { fields: { role: "manager" } });
  assert.equal((await request(`/api/customers/${id}`)).status, 200);
  await updateUser(await app.ctx("admin"), userId, { fields: { role: "user" } });
  assert.equal((await request(`/api/customers/${id}`)).status, 404);
});

Deno.test("a disabled user's sessions end at once and stay over after coming back", async () => {
  const api = await app.signIn("user");
  const browser = await app.signIn("user", "cookie");
  const admin = await app.signIn("admin");
  const path = `/api/users/${userId}`;
  assert.equal((await admin.request(path, { method: "DELETE" })).status, 204);
  const login = { json: { email: emailOf("user"), password } };
  const refresh = { json: { refreshToken: api.refreshToken } };
  const closed = async () => {
    assert.equal((await api.request("/api/auth/me")).status, 401);
    assert.equal((await browser.request("/customers")).status, 303);
    assert.equal((await app.request("/api/auth/refresh", refresh)).status, 401);
  };
  await closed();
  assert.equal((await app.request("/api/auth/login", login)).status, 401);
  assert.equal((await admin.request(`${path}/restore`, { method: "POST" })).status, 200);
  await closed();
  assert.equal((await app.request("/api/auth/login", login)).status, 200);
});

Deno.test("DELETE takes reassignTo in the query or the body, and asks for it with 409", async () => {
  const admin = await app.signIn("admin");
  const heir = await app.userId("manager");
  for (const where of ["query", "body"] as const) {
    const { id } = await make.createUser(app.db);
    const customer = await make.createCustomer(app.db, { ownerId: id });
    const remove = (path: string, json?: unknown) =>
      admin.request(`/api/users/${id}${path}`, { method: "DELETE", json });
    const refused = await remove("");
    assert.equal(refused.status, 409);
    const { error } = await refused.json();
    assert.equal(error.details[0].field, "reassignTo");
    assert.equal((await remove("?reassignTo=x")).status, 422);
    assert.equal((await remove("?reassign=1")).status, 422);
    const stale = { method: "DELETE", headers: { "if-match": '"9"' } };
    assert.equal((await admin.request(`/api/users/${id}?reassignTo=${heir}`, stale)).status, 412);
    const done = where === "query"
      ? await remove(`?reassignTo=${heir}`)
      : await remove("", { reassignTo: heir });
    assert.equal(done.status, 204, where);
    assert.match(done.headers.get("change-set") ?? "", /^\d+$/);
    const { data } = await (await admin.request(`/api/customers/${customer.id}`)).json();
    assert.equal(data.ownerId, heir);
    assert.equal((await (await admin.request(`/api/users/${id}`)).json()).data.status, "disabled");
  }
});

Deno.test("a failed reassignment moves nothing and ends no session", async () => {
  const { request } = await app.signIn("user");
  const customer = await make.createCustomer(app.db, { ownerId: userId });
  const root = await app.ctx("admin");
  await assert.rejects(disableUser(root, userId, { reassignTo: 999_999 }));
  assert.equal((await request(`/api/customers/${customer.id}`)).status, 200);
});
