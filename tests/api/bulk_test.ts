import assert from "node:assert/strict";
import { testApp } from "../support/app.ts";

const app = await testApp();
Deno.test.afterAll(() => app.close());
const user = await app.signIn("user");

async function newCustomer(source: string): Promise<number> {
  const json = { name: "Bulk", email: `${crypto.randomUUID()}@x.test`, source };
  return (await (await user.request("/api/customers", { json })).json()).data.id;
}

Deno.test("a bulk edit answers with counts and a change set that undoes it", async () => {
  const ids = [await newCustomer("a"), await newCustomer("a")];
  const json = { filter: { source: "a" }, change: { status: "active" } };
  const preview = await user.request("/api/customers/bulk", { json: { ...json, dryRun: true } });
  assert.equal(preview.status, 200);
  assert.equal(preview.headers.get("change-set"), null);
  assert.equal((await preview.json()).data.outcome.counts.updated, 2);
  const response = await user.request("/api/customers/bulk", { json });
  assert.equal(response.status, 200);
  assert.equal(response.headers.get("content-type"), "application/json");
  const { data } = await response.json();
  assert.deepEqual(data.counts, { matched: 2, updated: 2, unchanged: 0, skipped: 0 });
  assert.equal(response.headers.get("change-set"), String(data.changeSetId));
  const undo = await user.request(`/api/change-sets/${data.changeSetId}/undo`, { method: "POST" });
  assert.equal((await undo.json()).data.undone, 2);
  const { data: back } = await (await user.request(`/api/customers/${ids[0]}`)).json();
  assert.equal(back.status, "prospect");
});

Deno.test("a repeated bulk edit with one key is done once", async () => {
  const id = await newCustomer("b");
  const headers = { "idempotency-key": crypto.randomUUID() };
  const json = { ids: [id], change: { addTags: ["once"] } };
  const send = () => user.request("/api/customers/bulk", { json, headers });
  const [first, second] = await Promise.all([send(), send()]);
  assert.equal(await first.text(), await second.text());
  assert.equal(first.headers.get("change-set"), second.headers.get("change-set"));
  const { data } = await (await user.request(`/api/customers/${id}`)).json();
  assert.equal(data.version, 2);
});

Deno.test("over 1,000 records are 202 and a job", async () => {
  const ownerId = await app.userId("user");
  const values = Array.from({ length: 1001 }, (_, n) => (
    { name: `Many ${n}`, email: `m${n}@x.test`, source: "many", ownerId }
  ));
  await app.db.insertInto("customers").values(values).execute();
  const json = { filter: "source=many", change: { status: "inactive" } };
  const response = await user.request("/api/customers/bulk", { json });
  assert.equal(response.status, 202);
  const { data } = await response.json();
  assert.equal(response.headers.get("location"), `/api/runs/${data.id}`);
  assert.deepEqual([data.kind, data.status, data.total], ["bulk", "queued", 1001]);
  assert.equal((await user.request(`/api/runs/${data.id}`)).status, 200);
});

Deno.test("what no one edits in bulk has no such address, and a wrong body says where", async () => {
  const json = { ids: [1], change: { name: "x" } };
  assert.equal((await user.request("/api/interactions/bulk", { json })).status, 404);
  assert.equal((await user.request("/api/customers/bulk")).status, 405);
  const wrong = await user.request("/api/leads/bulk", { json });
  assert.equal(wrong.status, 422);
  const { error } = await wrong.json();
  assert.deepEqual(error.details.map((one: { field: string }) => one.field), ["change.name"]);
  const empty = await user.request("/api/leads/bulk", { method: "POST" });
  assert.equal(empty.status, 422);
});
