import assert from "node:assert/strict";
import { audited } from "../../lib/changes/audited.ts";
import { createCustomer, updateCustomer } from "../../lib/customers/service.ts";
import { testApp } from "../support/app.ts";

const app = await testApp();
const user = await app.signIn("user", "cookie");
const admin = await app.signIn("admin", "cookie");
Deno.test.afterAll(() => app.close());

const userCtx = await app.ctx("user");
const { record: mine } = await createCustomer(userCtx, { name: "Ann Own", email: "ann@x.test" });
const editing = await app.ctx("user");
await updateCustomer(editing, mine.id, { fields: { name: "Ann <Own>" } });
const edited = editing.changeSet.id ?? 0;
const foreign = await app.ctx("admin");
await createCustomer(foreign, { name: "Fay Foreign", email: "fay@x.test" });

async function get(client: typeof user, path: string, status = 200): Promise<string> {
  const response = await client.request(path);
  assert.equal(response.status, status, path);
  return await response.text();
}

Deno.test("the list shows change sets that one made or reads, with their Undo", async () => {
  const own = await get(user, "/changes");
  assert.match(own, new RegExp(`href="/change-sets/${edited}">Customer Ann &lt;Own> changed`));
  assert.match(own, new RegExp(`action="/change-sets/${edited}/undo"`));
  assert.doesNotMatch(own, new RegExp(`/change-sets/${foreign.changeSet.id}\\b`));
  const all = await get(admin, "/changes");
  assert.match(all, new RegExp(`/change-sets/${foreign.changeSet.id}\\b`));
});

Deno.test("filters by person, by kind and by record", async () => {
  const one = await get(admin, `/changes?entity=customers&id=${mine.id}`);
  assert.match(one, new RegExp(`/change-sets/${edited}"`));
  assert.doesNotMatch(one, new RegExp(`/change-sets/${foreign.changeSet.id}"`));
  const theirs = await get(admin, "/changes?actorId=me");
  assert.doesNotMatch(theirs, new RegExp(`/change-sets/${edited}"`));
  assert.match(await get(admin, "/changes?entity=teams"), /No changes here/);
  await get(admin, "/changes?nothing=1", 422);
});

Deno.test("a page of its own for each change set; another's out of reach is not found", async () => {
  assert.match(await get(user, `/change-sets/${edited}`), /1 record changed/);
  await get(user, `/change-sets/${foreign.changeSet.id}`, 404);
  const api = await app.signIn("user");
  const response = await api.request(`/api/change-sets/${edited}`);
  const { data } = await response.json();
  assert.deepEqual([data.id, data.records, data.mayUndo], [edited, 1, true]);
});

Deno.test("Undo of several records says how many, and comes back to the list", async () => {
  const ctx = await app.ctx("user");
  await audited(ctx, "customers.updated", async (tx) => {
    for (let n = 0; n < 3; n++) {
      await createCustomer(tx, { name: `Many ${n}`, email: `many${n}@x.test` });
    }
  });
  assert.match(await get(user, "/changes"), />Undo all 3</);
  const response = await user.request(`/change-sets/${ctx.changeSet.id}/undo`, {
    form: { next: "/changes" },
  });
  assert.equal(response.status, 303);
  const after = await get(user, response.headers.get("location") ?? "");
  assert.match(after, /Undone\./);
});

Deno.test("the feed over HTTP: data and where to go on", async () => {
  const api = await app.signIn("user");
  const response = await api.request("/api/changes?after=0&limit=1");
  assert.equal(response.status, 200);
  const { data, nextAfter } = await response.json();
  assert.deepEqual([data.length, data[0].position, nextAfter], [1, 1, 1]);
  assert.deepEqual(Object.keys(data[0]).sort(), [
    "action",
    "actorId",
    "after",
    "at",
    "before",
    "changeSetId",
    "entity",
    "entityId",
    "position",
  ]);
  assert.equal((await api.request("/api/changes?after=-1")).status, 422);
});
