import assert from "node:assert/strict";
import { type Client, type Init, testApp } from "../support/app.ts";

const app = await testApp();
Deno.test.afterAll(() => app.close());

const customer = { name: "Ada Lovelace", email: "ada@engine.test" };

async function makeKey(client: Client, json: Record<string, unknown> = {}) {
  const response = await client.request("/api/keys", { json: { name: "A program", ...json } });
  assert.equal(response.status, 201);
  assert.equal(response.headers.get("cache-control"), "no-store");
  const { data } = await response.json();
  const request = (path: string, init: Init = {}) => {
    const headers = { ...init.headers, authorization: `Bearer ${data.key}` };
    return app.request(path, { ...init, headers });
  };
  return { ...data, request };
}

Deno.test("a key works as its owner does, is shown once and stored hashed", async () => {
  const client = await app.signIn("user");
  const key = await makeKey(client);
  assert.match(key.key, /^ptl_[\w-]{43}$/);
  const me = await (await key.request("/api/auth/me")).json();
  assert.equal(me.data.id, await app.userId("user"));
  assert.equal((await key.request("/api/customers", { json: customer })).status, 201);
  const listed = await (await client.request("/api/keys")).text();
  assert.ok(!listed.includes(key.key));
  assert.match(listed, new RegExp(`"lastUsedAt":"20`));
  const stored = JSON.stringify(await app.db.selectFrom("apiKeys").selectAll().execute());
  assert.ok(!stored.includes(key.key) && !stored.includes(key.key.slice(8)));
  const changes = JSON.stringify(await app.db.selectFrom("changeData").selectAll().execute());
  assert.ok(!changes.includes(key.key.slice(8)));
});

Deno.test("a key never may what its owner may not", async () => {
  const users = await makeKey(await app.signIn("user"));
  const json = { email: "x@petrel.test", name: "Eve", role: "admin" };
  assert.equal((await users.request("/api/users", { json })).status, 403);
  const mine = await users.request("/api/customers", { json: customer });
  const { id } = (await mine.json()).data;
  assert.equal((await users.request(`/api/customers/${id}`, { method: "DELETE" })).status, 403);
});

Deno.test("a key is held to its scopes", async () => {
  const admin = await app.signIn("admin");
  const reads = await makeKey(admin, { scopes: ["read:customers", "create:companies"] });
  assert.equal((await reads.request("/api/customers")).status, 200);
  const refused = await reads.request("/api/customers", { json: customer });
  assert.equal(refused.status, 403);
  assert.match((await refused.json()).error.message, /create:customers/);
  assert.equal((await reads.request("/api/leads")).status, 403);
  assert.equal((await reads.request("/api/companies")).status, 403);
  const json = { name: "Engines" };
  const made = await reads.request("/api/companies", { json });
  assert.equal(made.status, 201);
  const { id } = (await made.json()).data;
  const patch = { method: "PATCH", json };
  assert.equal((await reads.request(`/api/companies/${id}`, patch)).status, 403);
  const bad = await admin.request("/api/keys", { json: { name: "x", scopes: ["everything"] } });
  assert.equal(bad.status, 422);
});

Deno.test("a key makes no keys, sees no sessions, changes no password, opens no page", async () => {
  const key = await makeKey(await app.signIn("admin"));
  const attempts: [string, Init][] = [
    ["/api/keys", { json: { name: "another" } }],
    ["/api/keys", {}],
    [`/api/keys/${key.id}`, { method: "DELETE" }],
    ["/api/auth/sessions", {}],
    ["/api/auth/password", { json: { currentPassword: "x", newPassword: "nineteen purple owls" } }],
    ["/api/auth/two-factor", { json: { password: "x" } }],
  ];
  for (const [path, init] of attempts) {
    assert.equal((await key.request(path, init)).status, 403, path);
  }
  const page = await key.request("/customers");
  assert.equal(page.status, 303);
  assert.match(page.headers.get("location") ?? "", /^\/login/);
});

Deno.test("a revoked, an expired and a disabled owner's key are dead at once", async () => {
  const client = await app.signIn("manager");
  const status = async (key: Awaited<ReturnType<typeof makeKey>>) =>
    (await key.request("/api/auth/me")).status;
  const revoked = await makeKey(client);
  assert.equal(await status(revoked), 200);
  const gone = await client.request(`/api/keys/${revoked.id}`, { method: "DELETE" });
  assert.equal(gone.status, 204);
  assert.equal(await status(revoked), 401);
  const expired = await makeKey(client, { expiresAt: "2030-01-01" });
  assert.equal(expired.expiresAt, "2030-01-01T23:59:59.000Z");
  const past = new Date(Date.now() - 1000);
  await app.db.updateTable("apiKeys").set({ expiresAt: past }).where("id", "=", expired.id)
    .execute();
  assert.equal(await status(expired), 401);
  const orphan = await makeKey(client);
  const id = await app.userId("manager");
  await app.db.updateTable("users").set({ status: "disabled" }).where("id", "=", id).execute();
  assert.equal(await status(orphan), 401);
  await app.db.updateTable("users").set({ status: "active" }).where("id", "=", id).execute();
  assert.equal(await status(orphan), 200);
});

Deno.test("only its owner or an administrator revokes a key", async () => {
  const key = await makeKey(await app.signIn("manager"));
  const drop = async (role: "user" | "admin") =>
    (await (await app.signIn(role)).request(`/api/keys/${key.id}`, { method: "DELETE" })).status;
  assert.equal(await drop("user"), 404);
  assert.equal((await key.request("/api/auth/me")).status, 200);
  assert.equal(await drop("admin"), 204);
  assert.equal((await key.request("/api/auth/me")).status, 401);
});

Deno.test("an idempotency key is a sender's own: a person's, or one key's", async () => {
  const client = await app.signIn("user");
  const [one, two] = [await makeKey(client), await makeKey(client)];
  const init = { json: customer, headers: { "idempotency-key": "the same" } };
  const ids = [];
  for (const send of [one.request, one.request, two.request, client.request]) {
    ids.push((await (await send("/api/customers", init)).json()).data.id);
  }
  assert.equal(ids[0], ids[1]);
  assert.equal(new Set(ids).size, 3);
  const owners = await app.db.selectFrom("idempotencyKeys").select("owner").execute();
  assert.ok(owners.some(({ owner }) => owner === `key:${one.id}`));
});

Deno.test("a new key is not kept for a replay", async () => {
  const client = await app.signIn("user");
  const init = { json: { name: "twice" }, headers: { "idempotency-key": "keys" } };
  const [a, b] = [await client.request("/api/keys", init), await client.request("/api/keys", init)];
  assert.notEqual((await a.json()).data.key, (await b.json()).data.key);
  const kept = JSON.stringify(await app.db.selectFrom("idempotencyKeys").selectAll().execute());
  assert.ok(!kept.includes("ptl_"));
});

Deno.test("a key has a limit of its own, and guesses count for their address", async () => {
  const limited = await testApp({
    env: { RATE_LIMIT_API: "600/1m", RATE_LIMIT_API_ANONYMOUS: "3/15m" },
  });
  const client = await limited.signIn("user");
  const made = await client.request("/api/keys", { json: { name: "slow", ratePerMinute: 2 } });
  const { key } = (await made.json()).data;
  const ask = async (bearer: string) => {
    const headers = { authorization: `Bearer ${bearer}` };
    const response = await limited.request("/api/auth/me", { headers });
    return [response.status, response.headers.get("ratelimit-limit")];
  };
  assert.deepEqual(await ask(key), [200, "2"]);
  assert.deepEqual(await ask(key), [200, "2"]);
  assert.deepEqual(await ask(key), [429, "2"]);
  for (let i = 0; i < 3; i++) assert.deepEqual(await ask(`ptl_wrong${i}`), [401, "3"]);
  assert.deepEqual(await ask("ptl_wrong9"), [429, "3"]);
  await limited.close();
});

Deno.test("pages show a new key once and revoke it", async () => {
  const browser = await app.signIn("admin", "cookie");
  const form = { name: "By hand", scopes: "read:*", expiresAt: "", ratePerMinute: "" };
  const made = await browser.request("/settings/keys", { form });
  assert.equal(made.status, 200);
  assert.match(await made.text(), /ptl_[\w-]{43}/);
  const listed = await (await browser.request("/admin/keys")).text();
  assert.doesNotMatch(listed, /ptl_[\w-]{43}/);
  const id = /action="\/admin\/keys\/(\d+)\/revoke"/.exec(listed)?.[1];
  const gone = await browser.request(`/admin/keys/${id}/revoke`, { form: {} });
  assert.equal(gone.status, 303);
  assert.ok(!(await (await browser.request("/admin/keys")).text()).includes(`/${id}/revoke`));
});
