import assert from "node:assert/strict";
import { cookiesOf, testApp } from "../support/app.ts";
import { startReceiver } from "../support/receiver.ts";

const app = await testApp({ env: { WEBHOOK_ALLOW_PRIVATE: "1" } });
const receiver = startReceiver();
Deno.test.afterAll(async () => {
  await receiver.close();
  await app.close();
});
const admin = await app.signIn("admin", "cookie");
const user = await app.signIn("user", "cookie");

Deno.test("an administrator makes, tests, switches and removes a webhook by forms", async () => {
  const wrong = await admin.request("/admin/webhooks", { form: { url: "nowhere" } });
  assert.equal(wrong.status, 422);
  const again = await wrong.text();
  assert.match(again, /value="nowhere"/);
  assert.match(again, /Choose an event/);

  const form = { url: receiver.url, "customers.created": "on", "leads.won": "on" };
  const made = await admin.request("/admin/webhooks", { form });
  assert.equal(made.status, 200);
  assert.equal(made.headers.get("cache-control"), "no-store");
  const text = await made.text();
  const [secret = ""] = /whs_[\w-]{43}/.exec(text) ?? [];
  assert.notEqual(secret, "");
  const [, path = ""] = /href="(\/admin\/webhooks\/\d+)"/.exec(text) ?? [];
  assert.ok(!(await (await admin.request("/admin/webhooks")).text()).includes(secret));

  const tested = await admin.request(`${path}/test`, { form: {} });
  assert.deepEqual([tested.status, tested.headers.get("location")], [303, path]);
  const log = await (await admin.request(path)).text();
  assert.match(log, /webhooks\.test/);
  assert.match(log, /Arrived/);
  const [, again2 = ""] = /action="([^"]+\/redeliver)"/.exec(log) ?? [];
  assert.equal((await admin.request(again2, { form: {} })).status, 303);
  assert.equal(
    (await admin.request(`${path}/switch`, { form: { status: "disabled" } })).status,
    303,
  );
  assert.match(await (await admin.request(path)).text(), /Switch on/);
  assert.equal((await admin.request(`${path}/remove`, { form: {} })).status, 303);
  assert.equal((await admin.request(path)).status, 404);
});

Deno.test("for everyone else there is nothing at these addresses", async () => {
  for (const path of ["/admin/webhooks", "/admin/webhooks/1"]) {
    assert.equal((await user.request(path)).status, 404, path);
  }
  const sent = await user.request("/admin/webhooks/1/test", { form: {} });
  assert.equal(sent.status, 404);
  assert.deepEqual(cookiesOf(sent), {});
});

Deno.test("the API's documentation is a page under the strict policy, with a way to try it", async () => {
  const response = await user.request("/api/docs?part=leads");
  assert.equal(response.status, 200);
  assert.match(response.headers.get("content-type") ?? "", /^text\/html/);
  const policy = response.headers.get("content-security-policy") ?? "";
  assert.ok(!policy.includes("unsafe") && policy.includes("default-src 'self'"), policy);
  const text = await response.text();
  assert.match(text, /\/api\/leads\/\{id\}/);
  assert.match(text, /Make a lead/);
  assert.match(text, /100 in 15 min|none/);
  assert.equal((await app.request("/api/docs")).status, 401);

  const tries: [string, string][] = [
    ["/api/customers/{id}&getCustomersId.id=7&x.fields=name", "/api/customers/7?fields=name"],
    ["/api/customers&getCustomers.search=a%26b&getCustomers.limit=", "/api/customers?search=a%26b"],
    ["/api/customers/{id}&y.id=../../logout", "/api/customers/..%2F..%2Flogout"],
  ];
  for (const [query, path] of tries) {
    const tried = await user.request(`/api/docs?try=${query}`);
    assert.deepEqual([tried.status, tried.headers.get("location")], [303, path]);
  }
  for (const elsewhere of ["https://elsewhere.test", "//elsewhere.test", "constructor"]) {
    assert.equal((await user.request(`/api/docs?try=${elsewhere}`)).status, 200, elsewhere);
  }
});
