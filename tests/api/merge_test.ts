import assert from "node:assert/strict";
import { createCompany, createCustomer, createLead } from "../factories/records.ts";
import { testApp } from "../support/app.ts";

const app = await testApp();
Deno.test.afterAll(() => app.close());
const admin = await app.signIn("admin");
const user = await app.signIn("user");
const me = await app.userId("admin");

async function json(path: string, init?: Parameters<typeof admin.request>[1]) {
  const response = await admin.request(path, init);
  const body = await response.json();
  assert.ok(response.status < 300, `${path}: ${response.status} ${JSON.stringify(body)}`);
  return { data: body.data, set: response.headers.get("change-set") };
}

Deno.test("who may be the same: by address, number and domain for sure, by name probably", async () => {
  const post = (fields: object) => json("/api/customers", { json: fields });
  const { data: ada } = await post({
    ...{ name: "Ada Lovelace", email: "ada@alike.test", phone: "+44 (0)20 7946-0000" },
    company: "Engines Ltd",
  });
  const others = [
    { name: "A. L.", email: "ADA@alike.test" },
    { name: "By phone", email: "phone@else.test", phone: "0044 20 79460000" },
    { name: "ADA LOVELACE", email: "private@mail.test", company: "engines ltd" },
    { name: "Ada Lovelace", email: "other@alike.test" },
  ];
  const ids = [];
  for (const one of others) ids.push((await post(one)).data.id);
  await post({ name: "Ada Lovelace", email: "ada@nowhere.test" });
  const { data } = await json(`/api/customers/${ada.id}/duplicates`);
  const seen = data.map((one: Record<string, unknown>) => [one.id, one.certainty, one.reasons]);
  assert.deepEqual(seen, [
    [ids[0], "exact", ["email"]],
    [ids[1], "exact", ["phone"]],
    [ids[2], "probable", ["name"]],
    [ids[3], "probable", ["name"]],
  ]);
  assert.equal((await user.request(`/api/customers/${ada.id}/duplicates`)).status, 404);
});

Deno.test("companies are the same by the host of their domain or website", async () => {
  const one = await createCompany(app.db, { name: "Acme", domain: "acme.test", ownerId: me });
  const two = await createCompany(app.db, {
    ...{ name: "Acme again", website: "https://www.ACME.test/about", ownerId: me },
  });
  const { data } = await json(`/api/companies/${one.id}/duplicates`);
  assert.deepEqual(data, [
    { id: two.id, name: "Acme again", detail: null, certainty: "exact", reasons: ["domain"] },
  ]);
});

Deno.test("a merge moves all that belongs to the one, which then leads to the other; undo parts them", async () => {
  const winner = await createCustomer(app.db, { name: "Winner", phone: "1", ownerId: me });
  const loser = await createCustomer(app.db, { name: "Loser", phone: "2", ownerId: me });
  const lead = await createLead(app.db, { customerId: loser.id, ownerId: me });
  const task = (await json("/api/tasks", { json: { title: "Call", customerId: loser.id } })).data;
  const call = (await json("/api/interactions", { json: { kind: "call", customerId: loser.id } }))
    .data;
  const json_ = { loserId: loser.id, take: { phone: "loser" } };
  const { data, set } = await json(`/api/customers/${winner.id}/merge`, { json: json_ });
  assert.deepEqual([data.name, data.phone, data.leadCount], ["Winner", "2", 1]);
  const owned = async () => {
    const paths = [
      `/api/leads/${lead.id}`,
      `/api/tasks/${task.id}`,
      `/api/interactions/${call.id}`,
    ];
    return await Promise.all(paths.map(async (path) => (await json(path)).data.customerId));
  };
  assert.deepEqual(await owned(), [winner.id, winner.id, winner.id]);

  const gone = await admin.request(`/api/customers/${loser.id}`);
  assert.equal(gone.status, 301);
  assert.equal(gone.headers.get("location"), `/api/customers/${winner.id}`);
  assert.deepEqual((await gone.json()).data, { id: loser.id, mergedInto: winner.id });
  const browser = await app.signIn("admin", "cookie");
  const page = await browser.request(`/customers/${loser.id}`);
  assert.equal(page.status, 301);
  assert.equal(page.headers.get("location"), `/customers/${winner.id}`);
  const feed = (await json("/api/changes?after=0&limit=100")).data
    .filter((change: { changeSetId: number }) => change.changeSetId === Number(set));
  const merged = feed.filter((change: { action: string }) => change.action === "merged");
  assert.deepEqual(merged.map((one: { entityId: number }) => one.entityId), [loser.id, winner.id]);
  assert.equal(merged[0].after.mergedInto, winner.id);

  const undone = await json(`/api/change-sets/${set}/undo`, { method: "POST" });
  assert.deepEqual(undone.data.kept, []);
  assert.deepEqual(await owned(), [loser.id, loser.id, loser.id]);
  assert.equal((await json(`/api/customers/${winner.id}`)).data.phone, "1");
  assert.equal((await json(`/api/customers/${loser.id}`)).data.mergedInto, null);
});

Deno.test("a company's merge gives its customers the other's name; its domain may go along", async () => {
  const winner = await createCompany(app.db, { name: "North", ownerId: me });
  const loser = await createCompany(app.db, { name: "South", domain: "south.test", ownerId: me });
  const customer = await createCustomer(app.db, {
    ...{ company: "South", companyId: loser.id, ownerId: me },
  });
  const body = { loserId: loser.id, take: { domain: "loser" } };
  const { data, set } = await json(`/api/companies/${winner.id}/merge`, { json: body });
  assert.equal(data.domain, "south.test");
  const moved = (await json(`/api/customers/${customer.id}`)).data;
  assert.deepEqual([moved.company, moved.companyId], ["North", winner.id]);
  const undone = await json(`/api/change-sets/${set}/undo`, { method: "POST" });
  assert.deepEqual(undone.data.kept, []);
  assert.equal((await json(`/api/companies/${loser.id}`)).data.domain, "south.test");
  assert.equal((await json(`/api/companies/${winner.id}`)).data.domain, null);
});

Deno.test("merging needs both, and what it is told must be", async () => {
  const mine = await createCustomer(app.db, { ownerId: await app.userId("user") });
  const theirs = await createCustomer(app.db, { ownerId: me });
  const merge = (id: number, json: unknown) =>
    user.request(`/api/customers/${id}/merge`, { json }).then(({ status }) => status);
  assert.equal(await merge(mine.id, { loserId: theirs.id }), 404);
  assert.equal(await merge(theirs.id, { loserId: mine.id }), 404);
  assert.equal(await merge(mine.id, { loserId: mine.id }), 422);
  assert.equal(await merge(mine.id, {}), 422);
  const other = await createCustomer(app.db, { ownerId: await app.userId("user") });
  assert.equal(await merge(mine.id, { loserId: other.id, take: { colour: "loser" } }), 422);
  assert.equal(await merge(mine.id, { loserId: other.id, take: { name: "theirs" } }), 422);
  assert.equal(await merge(mine.id, { loserId: other.id }), 200);
});
