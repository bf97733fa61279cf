import assert from "node:assert/strict";
import { testApp } from "../support/app.ts";
import { startReceiver } from "../support/receiver.ts";

const app = await testApp({
  env: { WEBHOOK_ALLOW_PRIVATE: "1", JOBS_TOKEN: "a token that only tests have" },
});
const receiver = startReceiver();
Deno.test.afterAll(async () => {
  await receiver.close();
  await app.close();
});
const admin = await app.signIn("admin");
const user = await app.signIn("user");

Deno.test("a webhook is made, told, tested, told again and taken away", async () => {
  const json = { url: receiver.url, events: ["customers.created", "leads.won"] };
  const made = await admin.request("/api/webhooks", { json });
  assert.equal(made.status, 201);
  assert.equal(made.headers.get("cache-control"), "no-store");
  const { data } = await made.json();
  assert.match(data.secret, /^whs_[\w-]{43}$/);
  const path = `/api/webhooks/${data.id}`;
  const { secret: _, ...shown } = data;
  assert.deepEqual((await (await admin.request(path)).json()).data, shown);
  assert.deepEqual((await (await admin.request("/api/webhooks")).json()).data, [shown]);

  const customer = { name: "Told", email: "told@x.test" };
  assert.equal((await user.request("/api/customers", { json: customer })).status, 201);
  const headers = { authorization: "Bearer a token that only tests have" };
  assert.equal((await app.request("/api/jobs/run", { method: "POST", headers })).status, 200);
  assert.deepEqual(receiver.received.map(({ body }) => body.data.name), ["Told"]);

  const test = await admin.request(`${path}/test`, { method: "POST" });
  assert.equal((await test.json()).data.status, "delivered");
  const log = await (await admin.request(`${path}/deliveries?limit=1`)).json();
  assert.equal(log.data[0].event, "webhooks.test");
  const older = await admin.request(`${path}/deliveries?cursor=${log.pagination.nextCursor}`);
  const [delivery] = (await older.json()).data;
  const again = await admin.request(`${path}/deliveries/${delivery.id}/redeliver`, {
    method: "POST",
  });
  assert.equal(again.status, 202);
  const patched = await admin.request(path, { method: "PATCH", json: { status: "disabled" } });
  assert.equal((await patched.json()).data.status, "disabled");
  assert.equal((await admin.request(path, { method: "DELETE" })).status, 204);
  assert.equal((await admin.request(path)).status, 404);
});

Deno.test("what is no webhook is 422 at its field, and others are told that it is not theirs", async () => {
  const wrong: [object, string][] = [
    [{ url: "ftp://example.com", events: ["customers.created"] }, "url"],
    [{ url: "http://user:secret@example.com", events: ["customers.created"] }, "url"],
    [{ url: receiver.url, events: [] }, "events"],
    [{ url: receiver.url, events: ["customers.dreamt"] }, "events"],
    [{ url: receiver.url, events: ["leads.won"], secret: "mine" }, "secret"],
  ];
  for (const [json, field] of wrong) {
    const response = await admin.request("/api/webhooks", { json });
    assert.equal(response.status, 422, field);
    assert.deepEqual(
      (await response.json()).error.details.map(
        (one: { field: string }) => one.field,
      ),
      [field],
    );
  }
  assert.equal((await user.request("/api/webhooks")).status, 403);
  assert.equal((await user.request("/api/webhooks/1/test", { method: "POST" })).status, 403);
});
