import assert from "node:assert/strict";
import { testApp } from "../support/app.ts";
import { changesNothing } from "../support/hostile.ts";

const app = await testApp();
Deno.test.afterAll(() => app.close());
const user = await app.signIn("user");
const admin = await app.signIn("admin");

interface Op {
  method: string;
  path: string;
  body?: unknown;
}

async function batch(operations: Op[], more: object = {}, headers: HeadersInit = {}) {
  const response = await user.request("/api/batch", { json: { operations, ...more }, headers });
  return { response, body: await response.json() };
}

const create = (n: number, more: object = {}): Op => ({
  method: "POST",
  path: "/api/customers",
  body: { name: `Batch ${n}`, email: `batch${n}@x.test`, ...more },
});

Deno.test("operations refer to what earlier ones answered, in one change set", async () => {
  const { response, body } = await batch([
    create(1),
    {
      method: "POST",
      path: "/api/leads",
      body: { title: "Deal", customerId: "$0.id", source: "cost: $5.00" },
    },
    { method: "POST", path: "/api/leads/$1.id/win" },
    { method: "PATCH", path: "/api/customers/$0.id", body: { jobTitle: "$0.owner.name" } },
    { method: "POST", path: "/api/tasks", body: { title: "Call", leadId: "$1.id" } },
    { method: "GET", path: "/api/customers/$0.id" },
  ]);
  assert.equal(response.status, 200, JSON.stringify(body));
  const { results } = body.data;
  assert.deepEqual(results.map((one: { status: number }) => one.status), [
    ...[201, 201, 200, 200, 201, 200],
  ]);
  const [customer, lead, won, patched, task, read] = results.map(
    (one: { body: { data: object } }) => one.body.data,
  );
  assert.equal(lead.customerId, customer.id);
  assert.deepEqual([lead.source, won.stage.type], ["cost: $5.00", "won"]);
  assert.deepEqual([patched.jobTitle, read.jobTitle], ["Test user", "Test user"]);
  assert.equal(task.leadId, lead.id);
  const changeSet = response.headers.get("change-set");
  const undo = await user.request(`/api/change-sets/${changeSet}/undo`, { method: "POST" });
  assert.deepEqual((await undo.json()).data, { undone: 3, kept: [] });
});

Deno.test("1,000 operations with a wrong one at 997 write nothing, and the answer points at it", async () => {
  const operations = Array.from({ length: 1000 }, (_, n) => create(1000 + n));
  operations[997] = create(997, { email: "no-address" });
  await changesNothing(app, async () => {
    const { response, body } = await batch(operations);
    assert.equal(response.status, 422);
    assert.equal(response.headers.get("change-set"), null);
    assert.equal(body.error.code, "VALIDATION_ERROR");
    assert.deepEqual(
      body.error.details.map(({ index, field }: { index: number; field: string }) => (
        { index, field }
      )),
      [{ index: 997, field: "email" }],
    );
  });
});

Deno.test("whatever fails takes all back: not found, forbidden, an unknown path, a later answer", async () => {
  const { data: theirs } = await (await admin.request("/api/customers", {
    json: { name: "Theirs", email: "theirs@x.test" },
  })).json();
  const mine = await (await user.request("/api/customers", { json: create(5).body })).json();
  const failing: [Op, string][] = [
    [{ method: "PATCH", path: `/api/customers/${theirs.id}`, body: { name: "Mine" } }, ""],
    [{ method: "DELETE", path: `/api/customers/${mine.data.id}` }, ""],
    [{ method: "POST", path: "/api/auth/login", body: {} }, ""],
    [{ method: "POST", path: "/api/batch", body: {} }, ""],
    [{ method: "GET", path: "/api/customers/export" }, ""],
    [{ method: "PATCH", path: "/api/interactions/1", body: {} }, ""],
    [{ method: "PATCH", path: "/api/customers/$9.id", body: {} }, "path"],
    [{ method: "POST", path: "/api/leads", body: { customerId: "$1.id" } }, "customerId"],
    [{ method: "GET", path: "/api/customers/%zz" }, ""],
  ];
  await changesNothing(app, async () => {
    for (const [operation, field] of failing) {
      const { response, body } = await batch([create(7), operation]);
      assert.equal(response.status, 422, JSON.stringify([operation, body]));
      assert.deepEqual([body.error.details[0].index, body.error.details[0].field], [1, field]);
    }
  });
});

Deno.test("where it is not atomic, each stands for itself", async () => {
  const { response, body } = await batch(
    [create(20), create(21, { email: "no" }), create(22), {
      method: "GET",
      path: "/api/leads/9e9",
    }],
    { atomic: false },
  );
  assert.equal(response.status, 200);
  const { results } = body.data;
  assert.deepEqual(results.map((one: { status: number }) => one.status), [201, 422, 201, 404]);
  assert.equal(results[1].body.error.details[0].field, "email");
  const found = await user.request("/api/customers?email=batch20@x.test,batch22@x.test");
  assert.equal((await found.json()).data.length, 2);
});

Deno.test("a dry run answers the same and writes nothing", async () => {
  await changesNothing(app, async () => {
    for (const atomic of [true, false]) {
      const operations = [create(30), { method: "GET", path: "/api/customers/$0.id" }];
      const { response, body } = await batch(operations, { dryRun: true, atomic });
      assert.equal(response.status, 200);
      assert.equal(response.headers.get("change-set"), null);
      assert.equal(body.data.results[1].body.data.name, "Batch 30");
    }
  });
});

Deno.test("a repeated batch with one key is done once", async () => {
  const headers = { "idempotency-key": crypto.randomUUID() };
  const send = () => batch([create(40)], {}, headers);
  const [first, second] = await Promise.all([send(), send()]);
  assert.deepEqual(first.body, second.body);
  const found = await user.request("/api/customers?email=batch40@x.test");
  assert.equal((await found.json()).data.length, 1);
});

Deno.test("a key's scopes hold for each operation", async () => {
  const made = await user.request("/api/keys", {
    json: { name: "Narrow", scopes: ["create:customers"] },
  });
  const headers = { authorization: `Bearer ${(await made.json()).data.key}` };
  const send = (operations: Op[]) => app.request("/api/batch", { json: { operations }, headers });
  assert.equal((await send([create(50)])).status, 200);
  const refused = await send([create(51), { method: "GET", path: "/api/customers" }]);
  assert.equal(refused.status, 422);
  assert.match((await refused.json()).error.message, /read:customers/);
});

Deno.test("what is no batch is 422 at its field", async () => {
  const wrong: [object, string][] = [
    [{}, "operations"],
    [{ operations: [] }, "operations"],
    [{ operations: Array.from({ length: 1001 }, () => create(1)) }, "operations"],
    [{ operations: [{ method: "TRACE", path: "/api/customers" }] }, "operations.method"],
    [{ operations: [{ method: "GET", path: "https://elsewhere.test" }] }, "operations.path"],
    [{ operations: [create(1)], atomic: "perhaps" }, "atomic"],
  ];
  for (const [json, field] of wrong) {
    const response = await user.request("/api/batch", { json });
    assert.equal(response.status, 422);
    assert.equal((await response.json()).error.details[0].field, field);
  }
});

Deno.test("an upsert makes what is not there and replaces what is", async () => {
  const put = (json: object, query = "?match=email") =>
    user.request(`/api/customers${query}`, { method: "PUT", json });
  const made = await put({ name: "Up", email: "Up@x.test", phone: "+49 30 1" });
  assert.equal(made.status, 201);
  const { data } = await made.json();
  assert.equal(made.headers.get("location"), `/api/customers/${data.id}`);
  const again = await put({ name: "Upper", email: "up@x.test" });
  assert.equal(again.status, 200);
  const { data: replaced } = await again.json();
  assert.deepEqual([replaced.id, replaced.name, replaced.phone], [data.id, "Upper", null]);
  assert.equal(again.headers.get("etag"), `"${replaced.version}"`);
  const same = await put({ name: "Upper", email: "up@x.test" });
  assert.equal(same.headers.get("change-set"), null);

  for (const query of ["", "?match=name", "?match=constructor"]) {
    const unknown = await put({ name: "Up", email: "up@x.test" }, query);
    assert.equal(unknown.status, 422, query);
    assert.equal((await unknown.json()).error.details[0].field, "match");
  }
  assert.equal((await put({ name: "Up" })).status, 422);
  await user.request("/api/customers", { json: { name: "Twin", email: "up@x.test" } });
  assert.equal((await put({ name: "Up", email: "up@x.test" })).status, 409);
  const none = await user.request("/api/leads?match=title", { method: "PUT", json: {} });
  assert.equal(none.status, 405);
});

Deno.test("two upserts at once make one record", async () => {
  const json = { name: "Race", email: "race@x.test" };
  const put = () => user.request("/api/customers?match=email", { method: "PUT", json });
  const answers = await Promise.all([put(), put(), put(), put()]);
  assert.deepEqual(answers.map((one) => one.status).sort(), [200, 200, 200, 201]);
});
